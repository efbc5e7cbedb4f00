import assert from 'node:assert/strict';
import { INITIAL } from 'vscode-textmate';
import { loadGrammar } from './tokenize';

/** Five times the longest line that VS Code tokenizes. */
const LENGTH = 100_000;
/** Far above what a line takes, far below what a pattern takes that is not linear. */
const LIMIT_MS = 5000;

const HOSTILE = [
  '“',
  '"',
  '" ',
  '"a ',
  '‘',
  '‘a ',
  '‘a’s ',
  's’ a',
  's’ ab, ',
  "'",
  "'a ",
  "s' a",
  ' ',
  'A',
  'A ',
  'Aa. ',
  'Of the ',
  'A(',
  '“a” ',
  '‘a’ ',
  '“‘a’” ',
  'said ',
  `‘${'a’a'.repeat(500)} `,
  `s’ ${'a'.repeat(290)} `,
  `'${"a'a".repeat(500)} `,
  '“‘',
  '‘“',
  '«»',
  '»a',
  '„a',
  '>',
  '*',
  '#',
  '[00:00:',
  '1:11',
  'according t',
  'said-',
  '「',
  '漢',
  '\u0301',
  '😀',
];

describe('the grammar', () => {
  for (const piece of HOSTILE)
    it(`takes linear time for a long line of ${JSON.stringify(piece.slice(0, 12))}`, async () => {
      const grammar = await loadGrammar();
      const line = piece.repeat(Math.ceil(LENGTH / piece.length));
      const result = grammar.tokenizeLine(line, INITIAL, LIMIT_MS);
      assert.ok(!result.stoppedEarly);
    });
});
