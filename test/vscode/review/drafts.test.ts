import assert from 'node:assert/strict';
import { analyze, AnchorPlaces, type Decision, reviewDocument } from '../../../src/core/index';
import {
  addDraft,
  againDraft,
  confirmDraft,
  correctDraft,
  type Draft,
  entityDraft,
  rejectDraft,
} from '../../../src/vscode/review/drafts';
import { partsWithin, trimmed } from '../../../src/vscode/review/extents';

const TEXT = '“We will appeal,” said Ana Ortiz, “and we will win.”\n\nBo Lind left. “I am done,” he said.\n';

/** What a reviewer decides, one draft after another. */
class Desk {
  readonly analysis = analyze(TEXT);
  decisions: readonly Decision[] = [];

  get review() {
    return reviewDocument(TEXT, this.analysis, this.decisions);
  }

  get source() {
    const places = new AnchorPlaces(TEXT);
    return { entities: this.review.analysis.entities, makeAnchors: places.make.bind(places) };
  }

  mark(words: string) {
    const found = this.review.marks.find(({ quotation }) => TEXT.startsWith(words, quotation.start));
    assert.ok(found);
    return found;
  }

  speaker(words: string): string | undefined {
    const { speaker } = this.mark(words).quotation;
    return this.review.analysis.entities.find(({ id }) => id === speaker)?.name;
  }

  record(draft: Draft, by = 'Eve'): Decision {
    const id = `${this.decisions.length}`;
    const decision: Decision = { ...draft, id, step: id, by, at: new Date(this.decisions.length).toISOString() };
    this.decisions = [...this.decisions, decision];
    return decision;
  }
}

describe('a draft of a decision', () => {
  it('confirms what the analysis says, and keeps what that was and how sure', () => {
    const desk = new Desk();
    const { said } = desk.record(confirmDraft(desk.source, desk.mark('“We will'))) as Extract<
      Decision,
      { subject: 'quotation' }
    >;
    assert.equal(said?.speaker, 'Ana Ortiz');
    assert.equal(said.confidence, desk.analysis.quotations[0]?.confidence);
    assert.equal(desk.mark('“We will').standing, 'confirmed');
  });

  it('confirms what another reviewer corrected it to, and not what the analysis says', () => {
    const desk = new Desk();
    desk.record(correctDraft(desk.source, desk.mark('“I am'), { speaker: 'Ana Ortiz' }));
    desk.record(confirmDraft(desk.source, desk.mark('“I am')), 'Bo');
    assert.equal(desk.speaker('“I am'), 'Ana Ortiz');
    assert.equal(desk.mark('“I am').standing, 'corrected');
  });

  it('corrects one thing and leaves the others as they are shown', () => {
    const desk = new Desk();
    desk.record(correctDraft(desk.source, desk.mark('“I am'), { speaker: 'Ana Ortiz' }));
    desk.record(correctDraft(desk.source, desk.mark('“I am'), { kind: 'indirect' }));
    assert.equal(desk.speaker('“I am'), 'Ana Ortiz');
    assert.equal(desk.mark('“I am').quotation.kind, 'indirect');
  });

  it('corrects the extent again and again, always of the same mark', () => {
    const desk = new Desk();
    const start = TEXT.indexOf('I am done');
    desk.record(correctDraft(desk.source, desk.mark('“I am'), { parts: [{ start, end: start + 9 }] }));
    desk.record(correctDraft(desk.source, desk.mark('I am done'), { parts: [{ start, end: start + 4 }] }));
    const { quotation } = desk.mark('I am');
    assert.equal(TEXT.slice(quotation.start, quotation.end), 'I am');
    assert.equal(desk.review.marks.length, desk.analysis.quotations.length);
  });

  it('rejects, and decides again what was decided before', () => {
    const desk = new Desk();
    const first = desk.record(correctDraft(desk.source, desk.mark('“I am'), { speaker: 'Ana Ortiz' }));
    desk.record(rejectDraft(desk.source, desk.mark('“I am')));
    assert.equal(desk.mark('“I am').standing, 'rejected');
    assert.ok(first.subject === 'quotation');
    desk.record(againDraft(desk.source, desk.mark('“I am'), first));
    assert.equal(desk.speaker('“I am'), 'Ana Ortiz');
  });

  it('adds words that the analysis missed', () => {
    const desk = new Desk();
    const start = TEXT.indexOf('Bo Lind left');
    desk.record(addDraft(desk.source, { start, end: start + 12 }, { kind: 'indirect', speaker: null }));
    assert.equal(desk.mark('Bo Lind left').standing, 'corrected');
  });

  it('says something of an entity at its first mention', () => {
    const desk = new Desk();
    const entity = desk.review.analysis.entities.find(({ name }) => name === 'Bo Lind');
    assert.ok(entity);
    desk.record(entityDraft(desk.source, entity, { kind: 'rename', name: 'Bo Lind-Ek' }));
    assert.equal(desk.speaker('“I am'), 'Bo Lind-Ek');
  });
});

describe('a selection as the extent of a quotation', () => {
  it('keeps what stands between two parts out of it', () => {
    const parts = [
      [0, 17],
      [34, 52],
    ] as const;
    assert.deepEqual(partsWithin({ parts }, { start: 1, end: 50 }), [
      { start: 1, end: 17 },
      { start: 34, end: 50 },
    ]);
    assert.deepEqual(partsWithin({ parts }, { start: 1, end: 10 }), [{ start: 1, end: 10 }]);
  });

  it('has no white space at its ends', () => {
    assert.deepEqual(trimmed('a  bc  d', { start: 1, end: 7 }), { start: 3, end: 5 });
    assert.deepEqual(trimmed('a    d', { start: 1, end: 5 }), { start: 5, end: 5 });
  });
});
