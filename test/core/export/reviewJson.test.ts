import assert from 'node:assert/strict';
import { toReviewJson } from '../../../src/core/index';
import { TestDesk } from '../review/standing/desk';

const TEXT = '“We will appeal,” Ana Ortiz said.\n\n“I am done with this,” Bo Lind said.\n\n“It rains,” Lind said.\n';

describe('a review as JSON', () => {
  it('tells how each quotation stands and who decided that, and what was rejected', () => {
    const desk = new TestDesk(TEXT);
    desk.decide('“We will', { kind: 'confirm' });
    desk.decide('“It rains', { kind: 'reject' }, { by: 'Bo' });
    const json = toReviewJson(desk.review, 'a');
    assert.deepEqual(
      json.quotations.map(({ standing, decidedBy }) => [standing, ...decidedBy]),
      [['confirmed', 'Eve'], ['undecided']],
    );
    assert.deepEqual(
      json.rejected.map(({ start, end, decidedBy }) => [TEXT.slice(start, end), ...decidedBy]),
      [['“It rains,”', 'Bo']],
    );
    assert.deepEqual(json.progress, { undecided: 1, confirmed: 1, corrected: 0, rejected: 1, contested: 0, lost: 0 });
    assert.equal(json.offsets, 'utf-16');
  });
});
