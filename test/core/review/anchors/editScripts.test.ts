import assert from 'node:assert/strict';
import { AnchoredText } from '../../../../src/core/review/anchors/anchoredText';
import { sampleTexts } from './support/sampleTexts';
import { runScript, type ScriptRun } from './support/editScripts';

const SCRIPTS = 200;
/** Another one is tried with SOURCEMARK_SEED=12345. */
const SEED = Number(process.env['SOURCEMARK_SEED'] ?? 1);

describe('anchors through random edits', () => {
  const runs: ScriptRun[] = [];

  before(() => {
    const documents = sampleTexts();
    for (let i = 0; i < SCRIPTS; i++) runs.push(runScript(AnchoredText, SEED + i, documents));
  });

  const named = (run: ScriptRun, anchor: string): string =>
    `seed ${SEED + runs.indexOf(run)}, ${run.edits.join(', ')}: “${anchor}”`;

  const wrong = (isLookAlike: boolean): readonly string[] =>
    runs
      .filter((run) => run.isLookAlike === isLookAlike)
      .flatMap((run) =>
        run.results.filter(({ outcome }) => outcome === 'wrong').map(({ anchor }) => named(run, anchor.exact)),
      );

  it(`never sit on the words of another passage (seed ${SEED})`, () => {
    assert.deepEqual(wrong(false), []);
  });

  it(`hardly ever do so where every passage has a look-alike (seed ${SEED})`, () => {
    const all = runs.filter((run) => run.isLookAlike).flatMap(({ results }) => results);
    assert.ok(wrong(true).length <= 0.002 * all.length, wrong(true).join('\n'));
  });

  it(`find at least 99 % of the words that stand untouched, and nowhere else (seed ${SEED})`, () => {
    const untouched = runs.flatMap((run) =>
      run.isLookAlike
        ? []
        : run.results.filter(({ anchor, isUntouched }) => isUntouched && !isTwice(run, anchor.exact)),
    );
    const found = untouched.filter(({ outcome }) => outcome === 'right').length;
    assert.ok(untouched.length > 1000);
    assert.ok(found >= 0.99 * untouched.length, `${found} of ${untouched.length}`);
  });
});

const isTwice = ({ after: { text } }: ScriptRun, words: string): boolean =>
  text.includes(words, text.indexOf(words) + 1);
