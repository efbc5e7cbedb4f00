import assert from 'node:assert/strict';
import { INITIAL } from 'vscode-textmate';
import { cpuTime } from '../support/cpuTime';
import { loadGrammar } from './tokenize';

/** More than twice the longest line that VS Code tokenizes. */
const LENGTH = 50_000;
/** Far above what a line takes, far below what a pattern takes that is not linear. */
const LIMIT_MS = 2500;

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
      const time = cpuTime(() => grammar.tokenizeLine(line, INITIAL));
      assert.ok(time < LIMIT_MS, `${time} ms`);
    });
});
