/**
 * Fits how sure an attribution is: `npm run train:confidence -- --corpora DIR`.
 * Reads litbank.jsonl and the open genres of gum.jsonl with the analysis as it is now, prints how well the confidences
 * hold on documents left out (a fifth of them in turn), then fits on all and writes
 * src/core/attribution/confidenceWeights.ts. Nothing is drawn at random: the same data gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { confidenceOf, type ConfidenceWeights, type Part } from '../../../src/core/attribution/confidence';
import { type Example, examplesOf } from './examples';
import { fit, type Judged } from './fit';
import { readCorpus } from './gold';
import { report, speakerOdds, type Tried } from './report';
import { toTypeScript } from './table';

const FILE = 'src/core/attribution/confidenceWeights.ts';
const GENRES = new Set(['news', 'interview', 'academic', 'court']);
const FOLDS = 5;
/** Ranks of other entities that are told apart. */
const RIVALS = 3;
/** As many made-up cases for each rank of rivals: few are seen. */
const SMOOTHING = 2;

function judgedFor(part: Part, examples: readonly Example[]): readonly Judged[] {
  return examples.flatMap((example) => {
    const isRight = example[part];
    // Whom the wrong words mean does not matter.
    if (isRight === undefined || (part === 'speaker' && example.source === false)) return [];
    return [{ signs: example.signs, isRight }];
  });
}

function fitAll(examples: readonly Example[]): ConfidenceWeights {
  const [content, source, speaker] = (['content', 'source', 'speaker'] as const).map((part) =>
    fit(part, judgedFor(part, examples)),
  );
  return {
    content: content ?? {},
    source: source ?? {},
    speaker: speaker ?? {},
    threshold: 0.5,
    rivals: rivalsOf(examples),
  };
}

/** How often the entities ranked behind the likeliest are right, where that one is wrong. */
function rivalsOf(examples: readonly Example[]): readonly number[] {
  const wrong = examples.filter(({ speaker, source }) => speaker === false && source !== false);
  return Array.from({ length: RIVALS }, (_, rank) => {
    const ranked = wrong.filter(({ rivals }) => rivals.length > rank);
    const hits = ranked.filter(({ rivals }) => rivals[rank]).length;
    const share = (hits + SMOOTHING / 2 ** (rank + 2)) / (ranked.length + SMOOTHING);
    return Math.round(share * 100) / 100;
  });
}

const foldOf = ({ document }: Example): number =>
  [...document].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % FOLDS;

/** Each example with the confidence that a fit without its document gives it. */
function tryOut(examples: readonly Example[]): readonly Tried[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitAll(examples.filter((example) => foldOf(example) !== fold));
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => ({ example, confidence: confidenceOf(example.signs, weights) }));
  }).flat();
}

const EVEN = 0.5;
const THRESHOLDS = [0.4, 0.45, 0.55, 0.6];
/** By how many standard deviations another threshold must be better than even odds. */
const CLEARLY = 2;

/**
 * Source and speaker together: from where on naming a speaker is right more often than wrong. That is at .5, unless the
 * documents left out clearly show that more, or fewer, names are right than wrong.
 */
function thresholdOf(tried: readonly Tried[]): number {
  const linked = tried.filter(({ example }) => example.isLinked && example.speaker !== undefined);
  let best = EVEN;
  let most = 0;
  for (const threshold of THRESHOLDS) {
    const changed = linked.filter(
      (one) => speakerOdds(one) >= Math.min(EVEN, threshold) && speakerOdds(one) < Math.max(EVEN, threshold),
    );
    const right = changed.filter(({ example }) => example.speaker).length;
    const gain = (threshold < EVEN ? 1 : -1) * (2 * right - changed.length);
    if (gain <= Math.max(most, CLEARLY * Math.sqrt(changed.length))) continue;
    [best, most] = [threshold, gain];
  }
  return best;
}

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const documents = [
  ...readCorpus(values.corpora, 'gum').filter(({ genre }) => GENRES.has(genre)),
  ...readCorpus(values.corpora, 'litbank'),
];
const examples = documents.flatMap(examplesOf);
const tried = tryOut(examples);
const threshold = thresholdOf(tried);
console.log(`${String(documents.length)} documents, ${String(examples.length)} attributions; held out:`);
console.log(report(tried, threshold));
const table = toTypeScript({ ...fitAll(examples), threshold });
writeFileSync(FILE, table);
console.log(`${FILE}: ${String(table.length)} bytes`);
