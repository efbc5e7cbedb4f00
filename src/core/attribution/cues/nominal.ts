import { framesOfNoun } from '../../lexicon/frames';
import { CueGrade, reportingVerb } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import type { Subject } from '../subjects';
import { type Cue, type CueBase, cueOf } from './cue';
import type { CueSentence } from './cueSentence';
import { mainSubject, subjectOf } from './sharedSubjects';
import { isNegated } from './verbGroup';
import { NOMINAL_LEMMAS, NOMINAL_NOUNS, NOMINAL_VERBS } from './wordLists';

/** A noun in the singular that is what somebody says, thinks or wants. */
export const isNominal = (noun: string): boolean => NOMINAL_NOUNS.has(noun) || framesOfNoun(noun) !== undefined;

/** claims, inquiries: claim, inquiry. */
export function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** X expressed confidence that …; X’s claim that …; the claim by X that … */
export function nominalCue(sentence: CueSentence, at: number, noun: string): Cue | undefined {
  const phrase = sentence.phrase(at);
  if (phrase?.head !== at) return undefined;
  const base: CueBase = {
    from: at,
    to: at + 1,
    verb: undefined,
    grade: CueGrade.Clause,
    stance: NOMINAL_NOUNS.get(noun) ?? 'neutral',
    frames: framesOfNoun(noun),
    sentence: sentence.range,
    after: at + 1,
  };
  // "but expressed confidence": read as an adjective, a verb by what stands before it.
  const isVerbInside = phrase.from === at - 1 && isNominalVerb(sentence, phrase.from);
  const verbAt = isVerbInside ? phrase.from : phrase.from - 1;
  return isNominalVerb(sentence, verbAt) ? behindVerb(sentence, verbAt, base) : withOwner(sentence, phrase.from, base);
}

function isNominalVerb(sentence: CueSentence, at: number): boolean {
  const word = sentence.word(at);
  return NOMINAL_VERBS.has(reportingVerb(word)?.lemma ?? NOMINAL_LEMMAS.get(word) ?? '');
}

/** X expressed confidence that …; X left, voicing concern over … */
function behindVerb(sentence: CueSentence, verb: number, base: CueBase): Cue | undefined {
  const source = sentence.tag(verb) === Tag.Gerund ? mainSubject(sentence, verb) : subjectOf(sentence, verb);
  return source && cueOf(base, { from: verb, kind: 'nominal', source, isNegated: isNegated(sentence, verb) });
}

/** X’s claim that …; questions about … */
function withOwner(sentence: CueSentence, from: number, base: CueBase): Cue | undefined {
  const { frames } = base;
  const next = sentence.word(base.to);
  const isOpener =
    next === 'that' ||
    next === 'whether' ||
    frames?.prepositions.has(next) === true ||
    (frames?.infinitive === true && next === 'to');
  if (!isOpener) return undefined;
  const owner = ownerIn(sentence, from, base.from);
  // Whose questions about it they are need not be said.
  return owner || next === 'about' ? cueOf(base, { kind: 'nominal', source: owner, isNegated: false }) : undefined;
}

/** The owner in a phrase: [the minister]’s claim, [his] claim. */
function ownerIn(sentence: CueSentence, from: number, head: number): Subject | undefined {
  if (sentence.tag(from) === Tag.Possessive) return { from, to: from + 1, head: from, kind: 'pronoun' };
  for (let i = head - 1; i > from; i--)
    if (sentence.tag(i) === Tag.Genitive) return { from, to: i, head: i - 1, kind: 'noun' };
  return undefined;
}
