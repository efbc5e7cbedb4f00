import { CueGrade, reportingVerb } from '../lexicon/reportingVerbs';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { Shape, type Tokens } from '../text/tokens';
import { isFinite, isVerbGroup, NOMINATIVES } from './clauses';
import type { Grammar, NounPhrase } from './nounPhrases';

const isRelativeWord = (word: string | undefined): boolean => word === 'who' || word === 'which';
const BOUNDARY = /^(?:[,;:()[\]—–]|--)$/u;

/** The shape first: no word is matched with a pattern. */
const isBoundary = ({ shape, word }: Tokens, at: number): boolean =>
  (shape[at] ?? 0) >= Shape.Punctuation && BOUNDARY.test(word[at] ?? '');

/**
 * The noun phrase that a relative clause without commas hangs on, where that clause ends before `verb`; undefined where
 * none ends there, or where the words before the verb may be its subject after all.
 *
 *     An engineer who designed the gate and asked not to be named later said
 *     ^^^^^^^^^^^                                                       verb
 *     The woman who said the mayor lied                 undefined: the mayor lied
 */
export function nounOfRelative(grammar: Grammar, from: number, verb: number): NounPhrase | undefined {
  const { tokens, tags } = grammar.reading;
  let end = verb;
  while (end > from && isVerbGroup(tags[end - 1])) end--;
  if (end <= from || tags[end - 1] === Tag.To || NOMINATIVES.has(tokens.word[end - 1] ?? '')) return undefined;
  let verbs = 0;
  let joints = 0;
  for (let i = end - 1; i > from; i--) {
    const isOutside = (grammar.marks.depth[i] ?? 0) === 0;
    if (!isOutside || tags[i] === Tag.Subordinator || isBoundary(tokens, i)) {
      if (!isOutside || !opensRelative(grammar, i)) return undefined;
    }
    // "Who fishes": what the tagger takes for a noun there is the verb.
    const isVerb = isFinite(tags[i]) || (tags[i] === Tag.Nouns && isRelativeWord(tokens.word[i - 1]));
    if (isVerb && !isVerbGroup(tags[i - 1]) && tags[i - 1] !== Tag.To) {
      verbs++;
      if (verbs === 1 && mayReport(grammar, i, end)) return undefined;
    } else if (tags[i] === Tag.And && (isFinite(tags[i + 1]) || isRelativeWord(tokens.word[i + 1]))) joints++;
    else if (opensRelative(grammar, i) && tags[i - 1] !== Tag.And) {
      // Each verb of the clause is its first or joined by "and": another has a subject of its own.
      const noun = verbs > 0 && verbs <= joints + 1 ? grammar.phrases[grammar.phraseAt[i - 1] ?? -1] : undefined;
      return noun?.to === i && noun.kind === 'noun' ? noun : undefined;
    }
  }
  return undefined;
}

/** True where a relative clause hangs on the subject of the main clause: that clause still needs a verb of its own. */
export function hangsOnSubject(
  { reading, phrases, phraseAt }: Grammar,
  relative: number,
  sentence: TokenRange,
): boolean {
  const { tags } = reading;
  let noun = phrases[phraseAt[relative - 1] ?? -1];
  if (noun?.to !== relative) return false;
  while (tags[noun.from - 1] === Tag.Preposition) {
    const outer: NounPhrase | undefined = phrases[phraseAt[noun.from - 2] ?? -1];
    if (outer?.to !== noun.from - 1) return false;
    noun = outer;
  }
  const before = noun.from - 1;
  const word = reading.tokens.word[before] ?? '';
  // Said the man who wrote it was wrong: the subject of what is reported.
  const isReported = (reportingVerb(word)?.grade ?? CueGrade.Manner) < CueGrade.Manner;
  return before < sentence.from || tags[before] === Tag.Subordinator || BOUNDARY.test(word) || isReported;
}

/** who, which; "that" with a noun before it and a verb behind it */
function opensRelative({ reading: { tokens, tags }, phrases, phraseAt }: Grammar, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (isRelativeWord(word)) return true;
  return word === 'that' && phrases[phraseAt[at - 1] ?? -1]?.to === at && isFinite(tags[at + 1]);
}

/** The verb may have all that stands between it and `end` as the subject of what it reports: said the mayor [lied]. */
function mayReport({ reading: { tokens }, phrases, phraseAt }: Grammar, verb: number, end: number): boolean {
  const grade = reportingVerb(tokens.word[verb] ?? '')?.grade;
  if (grade === undefined || grade > CueGrade.Speech) return false;
  const object = phrases[phraseAt[verb + 1] ?? -1];
  return object?.from === verb + 1 && object.to === end;
}
