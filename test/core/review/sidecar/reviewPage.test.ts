import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSidecar } from '../../../../src/core/review/sidecar/readSidecar';
import { MOTIVATIONS } from '../../../../src/core/review/sidecar/terms';
import { writeSidecar } from '../../../../src/core/review/sidecar/writeSidecar';

const page = readFileSync('docs/review.md', 'utf8');
const [, example = ''] = /```json\n([^`]+)```/.exec(page) ?? [];
const [, document = ''] = /About the document `appeal`:\n\n```\n([^`]+)\n```/.exec(page) ?? [];

describe('the page on reviews', () => {
  it('shows a sidecar as it is written', () => {
    const read = readSidecar(example, document);
    assert.ok(read.ok, JSON.stringify(read));
    const { decisions } = read.sidecar;
    assert.deepEqual(
      decisions.flatMap(({ anchors }) => anchors.map(({ start, end }) => document.slice(start, end))),
      ['“We will appeal.”'],
    );
    assert.equal(writeSidecar(read.sidecar, document), example);
  });

  it('names the motivation of every decision', () => {
    for (const [term, motivation] of Object.entries(MOTIVATIONS)) {
      const [subject, verdict] = term.split('.');
      const words = [motivation].flat().map((word) => `\`${word}\``);
      const row = page.split('\n').find((line) => line.startsWith(`| ${subject}: \`${verdict}\``));
      assert.equal(row?.split('|')[2]?.trim(), words.join(', '), term);
    }
  });
});
