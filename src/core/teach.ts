import { setTaughtVerbs } from './lexicon/reportingVerbs';
import { formsOfVerb } from './lexicon/verbForms';
import { traitsOf, Trait } from './lexicon/traits';
import { forgetForms } from './text/tokens';

let taught = '';

/**
 * Takes verbs, in their base form, for verbs that report speech, in place of those that were taught before. It holds
 * for all documents that are read from now on; whoever keeps readings of before (`DocumentReader`) makes them anew.
 * True where something changed.
 */
export function teachVerbs(lemmas: readonly string[]): boolean {
  const wanted = [...new Set(lemmas.map((lemma) => lemma.trim().toLowerCase()).filter(isVerb))].sort();
  if (wanted.join(' ') === taught) return false;
  taught = wanted.join(' ');
  setTaughtVerbs(wanted);
  forgetForms();
  return true;
}

/** One word of letters: what is written into a setting by hand may be anything. */
const isVerb = (lemma: string): boolean => /^\p{L}[\p{L}-]{1,40}$/u.test(lemma);

/**
 * The base form of a verb, from any of its forms: a guess, since English leaves it open (filed: file or fil?); words that
 * the lexicon has come first.
 */
export function lemmaOf(form: string): string {
  const word = form.toLowerCase();
  const stems = [word, ...stemsOf(word)];
  const lemmas = stems.filter((stem) => stem.length > 1 && formsOfVerb(stem).some(([each]) => each === word));
  return lemmas.find((lemma) => lemma !== word && (traitsOf(lemma) & Trait.Common) !== 0) ?? lemmas[1] ?? word;
}

function stemsOf(word: string): readonly string[] {
  for (const ending of ['ied', 'ies', 'ing', 'ed', 'es', 's', 'd']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (ending === 'ied' || ending === 'ies') return [`${stem}y`, `${stem}ie`];
    const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    return [...single, stem, `${stem}e`];
  }
  return [];
}
