import assert from 'node:assert/strict';
import type { Anchor } from '../../../../src/core/review/anchors/anchor';
import { AnchoredText } from '../../../../src/core/review/anchors/anchoredText';
import { sampleTexts } from './support/sampleTexts';
import { runScript, type ScriptRun } from './support/editScripts';

const SCRIPTS = 200;
/** In as many, each anchor is also placed alone. */
const ALONE = 20;
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

  it(`do so no more where every passage has a look-alike (seed ${SEED})`, () => {
    assert.deepEqual(wrong(true), []);
  });

  it(`are each placed as if there were no others (seed ${SEED})`, () => {
    for (const run of runs.slice(0, ALONE)) {
      const text = new AnchoredText(run.after.text);
      const anchors = run.results.map(({ anchor }) => anchor);
      const together = text.place([...anchors, GONE]);
      for (const [i, anchor] of anchors.entries()) assert.deepEqual(text.place([anchor, GONE])[0], together[i]);
    }
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

/** What stands nowhere: the text is known to have changed. */
const GONE: Anchor = { start: 0, end: 7, exact: 'ζζζ ξξξ', prefix: '', suffix: '' };

const isTwice = ({ after: { text } }: ScriptRun, words: string): boolean =>
  text.includes(words, text.indexOf(words) + 1);
