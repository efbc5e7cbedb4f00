import assert from 'node:assert/strict';
import { analyze, isReviewed, progressOf, reviewDocument, toDecide } from '../../../../src/core/index';
import { TestDesk } from './desk';

const REPORT = [
  'Maren Solberg, the mayor of Tarnholt, met the crews on Monday.',
  '“Nobody will be left on the island,” Solberg said. “That is a promise.”',
  'Henrik Dahl owns the ship. “The ship is forty years old,” Dahl said.',
  '“It will sink,” he added.',
  'The company declined to comment. It has not paid since May.',
].join('\n\n');

describe('a review', () => {
  it('leaves an analysis as it is where nothing is decided', () => {
    const analysis = analyze(REPORT);
    const { analysis: laid, marks } = reviewDocument(REPORT, analysis, []);
    assert.equal(laid, analysis);
    assert.ok(marks.every(({ standing }) => standing === 'undecided'));
  });

  it('holds a confirmed mark at what was confirmed', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“Nobody', { kind: 'confirm' });
    assert.equal(desk.standing('“Nobody'), 'confirmed');
    assert.equal(desk.mark('“Nobody').quotation.confidence, 1);
    assert.equal(desk.speaker('“Nobody'), 'Maren Solberg');
  });

  it('credits a corrected mark to whom the reviewer says, also to somebody whom the document does not name', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“It will', { kind: 'correct', as: { kind: 'direct', speaker: 'Maren Solberg' } });
    desk.decide('“The ship', { kind: 'correct', as: { kind: 'direct', speaker: 'Ana Ortiz' } });
    assert.equal(desk.speaker('“It will'), 'Maren Solberg');
    assert.equal(desk.standing('“It will'), 'corrected');
    assert.equal(desk.speaker('“The ship'), 'Ana Ortiz');
    assert.deepEqual(desk.mark('“It will').quotation.evidence, []);
  });

  it('takes a rejected mark out of the analysis, and keeps it among the marks', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“It will', { kind: 'reject' });
    assert.equal(desk.standing('“It will'), 'rejected');
    const { quotations } = desk.review.analysis;
    assert.ok(!quotations.some((quotation) => desk.words(quotation).startsWith('“It will')));
  });

  it('corrects the extent, and shows it at the new words', () => {
    const desk = new TestDesk(REPORT);
    const parts = desk.anchors(desk.span('The ship is forty years'));
    desk.decide('“The ship', { kind: 'correct', as: { kind: 'direct', speaker: 'Henrik Dahl' }, parts });
    assert.equal(desk.words(desk.mark('The ship is').quotation), 'The ship is forty years');
    assert.equal(desk.review.marks.filter(({ quotation }) => desk.words(quotation).includes('forty')).length, 1);
  });

  it('adds a mark that the analysis missed, and drops it when that is undone', () => {
    const desk = new TestDesk(REPORT);
    const added = desk.add('It has not paid since May', 'Henrik Dahl');
    assert.equal(desk.standing('It has not'), 'corrected');
    assert.equal(desk.speaker('It has not'), 'Henrik Dahl');
    desk.undo(added);
    assert.ok(!desk.review.marks.some(({ quotation }) => desk.words(quotation).startsWith('It has not')));
    desk.undo(added, false);
    assert.equal(desk.standing('It has not'), 'corrected');
  });

  it('keeps what somebody tells of another in a turn apart from the turn, however little else is in it', () => {
    const turns = ['PELL: Did it answer?', 'ORTIZ: It said: “We will look into it in May.” In May, it said.'];
    const desk = new TestDesk(turns.join('\n'));
    desk.add('look into it in May.” In May, it said', 'Harbour office');
    assert.equal(desk.standing('It said: “We'), 'undecided');
    assert.equal(desk.speaker('It said: “We'), 'ORTIZ');
    assert.equal(desk.speaker('look into'), 'Harbour office');
  });

  it('goes back to the decision before when one is undone, and keeps all in the history', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“Nobody', { kind: 'confirm' });
    const second = desk.decide('“Nobody', { kind: 'reject' });
    assert.equal(desk.standing('“Nobody'), 'rejected');
    desk.undo(second);
    assert.equal(desk.standing('“Nobody'), 'confirmed');
    assert.deepEqual(
      desk.mark('“Nobody').history.map(({ verdict }) => verdict.kind),
      ['confirm', 'reject'],
    );
  });

  it('is contested where two reviewers decided differently without knowing of one another', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“The ship', { kind: 'confirm' });
    const correction = { kind: 'correct', as: { kind: 'direct', speaker: 'Maren Solberg' } } as const;
    desk.decide('“The ship', correction, { by: 'Bo', isBlind: true });
    assert.equal(desk.standing('“The ship'), 'contested');
    assert.equal(desk.speaker('“The ship'), 'Henrik Dahl');
    desk.decide('“The ship', correction, { by: 'Eve' });
    assert.equal(desk.standing('“The ship'), 'corrected');
    assert.equal(desk.speaker('“The ship'), 'Maren Solberg');
  });

  it('is not contested where two reviewers say the same', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“The ship', { kind: 'confirm' });
    desk.decide('“The ship', { kind: 'confirm' }, { by: 'Bo', isBlind: true });
    assert.equal(desk.standing('“The ship'), 'confirmed');
    assert.equal(desk.mark('“The ship').heads.length, 2);
  });

  it('keeps a decided mark when the analysis says otherwise later, and lists it', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“The ship', { kind: 'confirm' });
    assert.equal(desk.mark('“The ship').isDisputed, false);
    const now = analyze(REPORT);
    const solberg = now.entities.find(({ name }) => name === 'Maren Solberg')?.id ?? null;
    const quotations = now.quotations.map((each) =>
      desk.words(each).startsWith('“The ship') ? { ...each, speaker: solberg } : each,
    );
    const { marks } = reviewDocument(REPORT, { ...now, quotations }, desk.decisions);
    const mark = marks.find(({ quotation }) => desk.words(quotation).startsWith('“The ship'));
    assert.equal(desk.nameOf(mark?.quotation.speaker ?? null), 'Henrik Dahl');
    assert.equal(mark?.isDisputed, true);
  });

  it('keeps a decided mark where the analysis has none any more', () => {
    const desk = new TestDesk(REPORT);
    desk.add('It has not paid since May', 'Henrik Dahl');
    desk.text = `A line before.\n\n${REPORT}`;
    assert.equal(desk.words(desk.mark('It has not').quotation), 'It has not paid since May');
    assert.equal(desk.mark('It has not').isDisputed, false);
  });

  it('loses a decision whose words are gone, until it is undone or replaced', () => {
    const desk = new TestDesk(REPORT);
    const decision = desk.decide('“It will', { kind: 'confirm' });
    desk.text = REPORT.replace('“It will sink,” he added.', 'He left.');
    assert.deepEqual(
      desk.review.lost.map((lost) => lost.decision),
      [decision],
    );
    assert.equal(progressOf(desk.review).lost, 1);
    desk.undo(decision);
    assert.equal(desk.review.lost.length, 0);
  });

  it('lists the most doubtful mark first, contested ones before all', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“Nobody', { kind: 'confirm' });
    desk.decide('“Nobody', { kind: 'reject' }, { by: 'Bo', isBlind: true });
    const [first, ...rest] = toDecide(desk.review.marks);
    assert.equal(first?.standing, 'contested');
    const confidences = rest.map(({ quotation }) => (quotation.speaker === null ? -1 : quotation.confidence));
    assert.deepEqual(
      confidences,
      confidences.toSorted((a, b) => a - b),
    );
  });

  it('is done when nothing is undecided, contested or lost', () => {
    const desk = new TestDesk(REPORT);
    assert.equal(isReviewed(progressOf(desk.review)), false);
    for (const words of desk.open) desk.decide(words.slice(0, 12), { kind: 'confirm' });
    assert.deepEqual(desk.open, []);
    assert.equal(isReviewed(progressOf(desk.review)), true);
  });

  it('takes decisions that replace one another in a circle, as only a forged file has them', () => {
    const desk = new TestDesk(REPORT);
    const a = desk.decide('“Nobody', { kind: 'confirm' });
    const b = desk.decide('“Nobody', { kind: 'reject' });
    desk.decisions = [{ ...a, over: [b.id] }, b];
    assert.equal(desk.standing('“Nobody'), 'rejected');
  });

  it('takes time in proportion to the decisions, also where thousands stand on the same words', () => {
    const desk = new TestDesk(REPORT);
    const one = desk.decide('“Nobody', { kind: 'confirm' });
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...one, id: `${i}`, over: [] }));
    const timeOf = (count: number): number => {
      const decisions = many(count);
      const analysis = analyze(REPORT);
      const started = performance.now();
      reviewDocument(REPORT, analysis, decisions);
      return performance.now() - started;
    };
    timeOf(2000);
    assert.ok(timeOf(20_000) < 40 * Math.max(timeOf(2000), 2));
  });
});
