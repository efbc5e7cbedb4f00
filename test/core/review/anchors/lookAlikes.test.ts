import assert from 'node:assert/strict';
import { AnchoredText } from '../../../../src/core/review/anchors/anchoredText';

/** Where the words were anchored, by their count in the old text, and where they are found in the new one. */
function follow(old: string, words: string, counts: readonly number[], now: string): readonly (number | undefined)[] {
  const starts: number[] = [];
  for (let at = old.indexOf(words); at >= 0; at = old.indexOf(words, at + 1)) starts.push(at);
  const text = new AnchoredText(old);
  const anchors = counts.map((count) => {
    const start = starts[count];
    assert.ok(start !== undefined);
    return text.make({ start, end: start + words.length });
  });
  return new AnchoredText(now).place(anchors).map((one) => (one.kind === 'found' ? one.span.start : undefined));
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const TEAMS = ['Leith', 'Perth', 'Troon'];
const teamLine = (team: string): string => `The coach of ${team} said they would win the final on Sunday.\n\n`;
const HEAD = 'Three teams are left, and all three believe in themselves.\n\n';
const TAIL = 'The final begins at noon.';
const teams = (names: readonly string[]): string => HEAD + names.map(teamLine).join('') + TAIL;
const WORDS = 'they would win the final on Sunday.';

describe('anchors among look-alikes', () => {
  it('tell the same sentence about another team in the next paragraph apart', () => {
    const now = `Sport.\n\n${teams(TEAMS)}`;
    assert.deepEqual(follow(teams(TEAMS), WORDS, [0, 1, 2], now), placesOf(now, WORDS));
    for (const count of [0, 1, 2]) {
      assert.deepEqual(follow(teams(TEAMS), WORDS, [count], now), [placesOf(now, WORDS)[count]]);
    }
  });

  it('are lost, not the other team’s, when their paragraph is deleted', () => {
    for (const count of [0, 1, 2]) {
      const left = TEAMS.filter((_, i) => i !== count);
      assert.deepEqual(follow(teams(TEAMS), WORDS, [count], teams(left)), [undefined], TEAMS[count]);
      const [before, after] = [0, 1, 2].filter((i) => i !== count);
      const now = teams(left);
      const [first, gone, last] = follow(teams(TEAMS), WORDS, [before ?? 0, count, after ?? 0], now);
      const places = placesOf(now, WORDS);
      assert.equal(gone, undefined, TEAMS[count]);
      // Those beside it have lost some of their context: found or lost, but not elsewhere.
      assert.ok(first === undefined || first === places[0]);
      assert.ok(last === undefined || last === places[1]);
    }
  });

  it('keep each “he said” of a list whose whole context stands, and never sit on another', () => {
    const says = ['Come in', 'Go', 'No', 'Never', 'Why', 'I see', 'Stop', 'Not now', 'Sit', 'Leave'];
    const old = says.map((words) => `"${words}," he said.`).join('\n');
    const now = `He stood at the door.\n${old.replace('"Stop,"', '"Stop it,"')}`;
    const counts = says.map((_, i) => i);
    const places = placesOf(now, 'he said');
    const found = follow(old, 'he said', counts, now);
    // The first ones have lost the start of the document beside them, those around the edit what was edited.
    const isWhole = (i: number): boolean => i === 2 || i === 3 || i > 7;
    for (const [i, place] of found.entries()) {
      if (isWhole(i) || place !== undefined) assert.equal(place, places[i], says[i]);
    }
  });

  it('keep each “Yes.” of an interview, and lose the one that is deleted', () => {
    const questions = [
      'Were you there',
      'Did you see it',
      'Was it late',
      'Did she call you',
      'Was he at home',
      'Is that so',
    ];
    const line = (question: string): string => `Q: ${question}?\nA: Yes.\n\n`;
    const old = questions.map(line).join('');
    const now = `The hearing\n\n${[0, 1, 3, 4, 5].map((i) => line(questions[i] ?? '')).join('')}`;
    const places = placesOf(now, 'Yes.');
    const [first, second, ...rest] = follow(old, 'Yes.', [0, 1, 2, 3, 4, 5], now);
    assert.deepEqual(rest, [undefined, places[2], places[3], places[4]]);
    // Those beside it have lost half of their context: found or lost, but not elsewhere.
    assert.ok(first === undefined || first === places[0]);
    assert.ok(second === undefined || second === places[1]);
  });

  it('keep the quotation, not its copy in the summary with one word changed', () => {
    const said = '"We will pay the whole cost of the new school by next spring," the minister told parliament.';
    const body = `The debate went on for hours.\n\n${said}\n\nThe opposition left the chamber.\n\n`;
    const summary = 'In short: "We will not pay the whole cost of the new school by next spring," was the message.';
    const words = '"We will pay the whole cost of the new school by next spring,"';
    const now = `Politics.\n\n${body}${summary}`;
    assert.deepEqual(follow(body, words, [0], now), [now.indexOf(words)]);
    assert.deepEqual(follow(body, words, [0], `Politics.\n\n${summary}`), [undefined]);
  });

  it('are lost when a negation, a number or a name is put into the words', () => {
    const old =
      'Asked again, the mayor was clear. "The council will pay for all of the 12 new bridges in Leith," she said at noon.';
    const words = '"The council will pay for all of the 12 new bridges in Leith,"';
    const edits: readonly (readonly [string, string])[] = [
      ['will pay', 'will not pay'],
      ['will pay', "won't pay"],
      ['12', '21'],
      ['Leith', 'Perth'],
    ];
    for (const [from, to] of edits) {
      const now = old.replace(from, to);
      const start = old.indexOf(words);
      const anchor = new AnchoredText(old).make({ start, end: start + words.length });
      const [placement] = new AnchoredText(now).place([anchor]);
      assert.ok(placement?.kind === 'lost', to);
      assert.equal(placement.candidates[0]?.span.start, start, to);
    }
  });

  it('are lost when one of a few words is edited', () => {
    const old = 'Asked again, the mayor was clear. "We will pay," she said at noon on the steps of the town hall.';
    for (const words of ['"We will not pay,"', '"We will play,"', '"We will pai,"']) {
      assert.deepEqual(follow(old, '"We will pay,"', [0], old.replace('"We will pay,"', words)), [undefined], words);
    }
  });

  it('stay with the original when a paragraph is copied elsewhere', () => {
    const paragraphs = [
      'One thing is certain about the plan.',
      '"It was late," said Ortiz, and left.',
      'Nobody else spoke.',
      'So it ended.',
    ];
    const old = paragraphs.join('\n\n');
    const now = `${old}\n\n${paragraphs[1] ?? ''}\n\nEnd.`;
    assert.deepEqual(follow(old, '"It was late,"', [0], now), [now.indexOf('"It was late,"')]);
  });

  it('are lost where two places have nothing that tells them apart', () => {
    const verse = 'Row, row, row your boat, gently down the stream, merrily and slowly, all the way home.\n\n';
    const old = `${verse}${verse}${verse}`;
    const words = 'gently down the stream';
    assert.deepEqual(follow(old, words, [1], `A song.\n\n${old}`), [undefined]);
  });
});
