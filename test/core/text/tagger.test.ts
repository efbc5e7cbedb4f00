import assert from 'node:assert/strict';
import { findSentences } from '../../../src/core/text/sentences';
import { FEATURES, fillRows, hashTokens, ROWS, START_TAG, TAGS } from '../../../src/core/text/tagFeatures';
import { Tag, tagTokens } from '../../../src/core/text/tagger';
import { TagScorer } from '../../../src/core/text/tagScorer';
import { tokenize, type Tokens } from '../../../src/core/text/tokens';

const TEXT =
  'Dana Foss, a harbour pilot, said on Monday that “nobody had been told”. SHE DENIED IT! They’d left by 10:30 — or so ' +
  'he thinks... Will it rain? “Yes,” the U.S. minister’s aide (a former teacher) told Reuters; @RiverWatch didn’t reply.';

describe('tagger', () => {
  it('gives each token its part of speech', () => {
    const tokens = tokenize('The mayor said she would not resign.');
    assert.deepEqual(
      [...tagTokens(tokens, findSentences(tokens))],
      [Tag.Determiner, Tag.Noun, Tag.Past, Tag.Pronoun, Tag.Modal, Tag.Negation, Tag.Base, Tag.Punctuation],
    );
  });

  it('adds up in pairs what the features give one by one', () => {
    const weights = Int8Array.from({ length: ROWS * TAGS }, (_, i) => ((Math.imul(i, 0x9e3779b1) >>> 24) % 255) - 127);
    const scorer = new TagScorer(weights, { fixedTag: () => undefined, corrected: (_, __, { tag }) => tag });
    const tokens = tokenize(TEXT);
    for (let round = 0; round < 2; round++) {
      const tags = new Uint8Array(tokens.length);
      for (const sentence of findSentences(tokens)) scorer.tag(tokens, sentence, tags);
      assert.deepEqual([...tags], plainTags(tokens, weights));
    }
  });

  it('goes on when more forms have come than it keeps records of', () => {
    let text = TEXT;
    for (let i = 0; i < 40_000; i++) text += ` ${i.toString(26)}word`;
    const tokens = tokenize(`${text} ${TEXT}`);
    const tags = tagTokens(tokens, findSentences(tokens));
    const { length } = tokenize(TEXT);
    assert.deepEqual([...tags.slice(-length)].slice(5), [...tags.slice(0, length)].slice(5));
  });
});

/** The tags by the plain sum of the weights of each feature. */
function plainTags(tokens: Tokens, weights: Int8Array): readonly number[] {
  const hashes = hashTokens(tokens);
  const rows = new Int32Array(FEATURES);
  const tags: number[] = [];
  for (const { from, to } of findSentences(tokens)) {
    let previous = START_TAG;
    let beforePrevious = START_TAG;
    for (let at = from; at < to; at++) {
      fillRows(rows, hashes, tokens.shape, at, { from, to, previous, beforePrevious });
      const sums = Array.from({ length: TAGS }, (_, tag) =>
        rows.reduce((sum, row) => sum + (weights[row * TAGS + tag] ?? 0), 0),
      );
      const tag = sums.indexOf(Math.max(...sums));
      tags.push(tag);
      beforePrevious = previous;
      previous = tag;
    }
  }
  return tags;
}
