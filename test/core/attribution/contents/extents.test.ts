import assert from 'node:assert/strict';
import { ExtentKind } from '../../../../src/core/attribution/contents/extentFeatures';
import { type Extent, extentOf } from '../../../../src/core/attribution/contents/extents';
import { type Grammar, readGrammar } from '../../../../src/core/attribution/nounPhrases';
import { findBlocks } from '../../../../src/core/text/blocks';
import { readBlock } from '../../../../src/core/text/reading';

function grammarOf(text: string): Grammar {
  const [block] = findBlocks(text);
  assert.ok(block);
  const reading = readBlock(text, block);
  return readGrammar(reading, { spans: [], depth: new Uint8Array(reading.tokens.length) }, []);
}

/** The words from `from` to where the model ends the phrase, where the verb before it is the governor. */
function phraseIn(text: string, from: string, kind: ExtentKind): string {
  const { reading, words } = grammarOf(text);
  const { word, length, start, end } = reading.tokens;
  const at = word.indexOf(from);
  assert.ok(at > 0);
  const { to } = extentOf(reading, words(), { kind, from: at, limit: length, governor: at - 1 });
  return text.slice(start[at], end[to - 1]);
}

describe('the end of a phrase', () => {
  const cases: readonly (readonly [behaviour: string, text: string, from: string, kind: ExtentKind, phrase: string])[] =
    [
      [
        'holds what hangs behind its noun',
        'Lind praised the work of the crew.',
        'the',
        ExtentKind.Object,
        'the work of the crew',
      ],
      ['comes before the stop of its sentence', 'Lind praised the plan.', 'the', ExtentKind.Object, 'the plan'],
      [
        'comes before a clause that goes on with the subject',
        'Lind praised the plan, and the council met again in May.',
        'the',
        ExtentKind.Object,
        'the plan',
      ],
      [
        'holds the object of its verb',
        'Lind wants to close the old harbour.',
        'to',
        ExtentKind.Infinitive,
        'to close the old harbour',
      ],
      [
        'comes before a clause of time that tells of the verb outside',
        'Lind demanded an apology when the council met.',
        'an',
        ExtentKind.Object,
        'an apology',
      ],
    ];
  for (const [behaviour, text, from, kind, phrase] of cases)
    it(behaviour, () => {
      assert.equal(phraseIn(text, from, kind), phrase);
    });

  it('is found within a bounded stretch, however long the sentence', () => {
    const text = `Lind praised the plan ${'of the board '.repeat(20_000)}.`;
    assert.ok(phraseIn(text, 'the', ExtentKind.Object).length < 20_000);
  });

  it('is the same whichever phrases of the block were followed before', () => {
    const text = `Lind said that ${'Moss said that the board said that '.repeat(20)}the old harbour would close in May.`;
    const { reading, words } = grammarOf(text);
    const { word, length } = reading.tokens;
    const starts = [...word.keys()].filter((at) => word[at] === 'that');
    const extentFrom = (at: number, hashes: Int32Array): Extent =>
      extentOf(reading, hashes, { kind: ExtentKind.Marked, from: at, limit: length, governor: at - 1 });
    const inTurn = starts.map((at) => extentFrom(at, words()));
    const alone = starts.map((at) => extentFrom(at, words().slice()));
    assert.deepEqual(inTurn, alone);
  });
});
