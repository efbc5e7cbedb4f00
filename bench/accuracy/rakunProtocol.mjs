/**
 * Topics against the keyphrases of 500N-KPCrowd-v1.1, as the published figures for it are counted. All of them compare
 * whole phrases, in lower case and stemmed, and take the ten best; they differ in what they divide by:
 *
 * - `mean`: P, R and F1 of each document, then their means; R over all keyphrases of the document (about 50, so that ten
 *   answers reach .40 at best). Each word is stemmed (Porter). So count Campos et al. (YAKE!, 2020) and Gallina, Boudin
 *   and Daille (Large-Scale Evaluation of Keyphrase Extraction Models, 2020); so does `shared/eval/topics.mjs`.
 * - `pooled`: hits of all documents over answers of all and over keyphrases of all; F1 of these two. Each word is
 *   stemmed. So counts the evaluation in RaKUn's repository today (`mrakun/evaluation.py`, `compare_gold_exact`).
 * - `capped`: pooled, too, but a document counts as ten answers and as at most ten keyphrases, so that F1 is nearly the
 *   share of the ten that are right; the phrase is stemmed as one word, at its end only. So counted RaKUn's repository
 *   when the paper was published (Škrlj, Repar and Pollak 2019: `validate_on_corpus` and `compare2gold`).
 *
 * Published for comparison, on all 500 documents or the 50 of its test part: `mean` F1 YAKE .173, TopicRank .172 (README
 * of YAKE), MultipartiteRank .182, first phrases .171, tf-idf .169, TextRank .071 (Gallina et al.).
 */

const BEST = 10;

/**
 * @param {readonly {predicted: readonly string[], gold: readonly string[]}[]} documents phrases, the best first
 * @param {(word: string) => string} stem Porter's stemmer
 */
export function scoreKeyphrases(documents, stem) {
  const byWord = (phrase) => wordsOf(phrase).map(stem).join(' ');
  const atEnd = (phrase) => stem(wordsOf(phrase).join(' '));
  const counted = documents.map((document) => count(document, byWord));
  const capped = documents.map((document) => count(document, atEnd));
  return { mean: meanOf(counted), pooled: pool(counted), capped: poolCapped(capped) };
}

const wordsOf = (phrase) => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function count({ predicted, gold }, normalize) {
  const keys = new Set(gold.map(normalize).filter(Boolean));
  const answers = [...new Set(predicted.map(normalize).filter(Boolean))].slice(0, BEST);
  return { right: answers.filter((answer) => keys.has(answer)).length, answers: answers.length, keys: keys.size };
}

function meanOf(counted) {
  const all = counted.map(({ right, answers, keys }) => ratios(right, answers, keys));
  const mean = (name) => all.reduce((total, figures) => total + figures[name], 0) / all.length;
  return { P: mean('P'), R: mean('R'), F1: mean('F1') };
}

const total = (counted, value) => counted.reduce((sum, figures) => sum + value(figures), 0);
const rightOf = (counted) => total(counted, ({ right }) => right);

const pool = (counted) =>
  ratios(
    rightOf(counted),
    total(counted, ({ answers }) => answers),
    total(counted, ({ keys }) => keys),
  );

const poolCapped = (counted) =>
  ratios(
    rightOf(counted),
    counted.length * BEST,
    total(counted, ({ keys }) => Math.min(keys, BEST)),
  );

function ratios(right, answers, keys) {
  const P = answers > 0 ? right / answers : 0;
  const R = keys > 0 ? right / keys : 0;
  return { P, R, F1: P + R > 0 ? (2 * P * R) / (P + R) : 0 };
}
