import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import type { Grammar } from './nounPhrases';

/** Most words from the start of a clause to its verb. */
export const MAX_CLAUSE_LEAD = 30;
/** Forms of pronouns that are only subjects. */
export const NOMINATIVES: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);

/** The verb of a clause, or the auxiliary that stands for it. */
export const isFinite = (tag: Tag | undefined): boolean =>
  tag === Tag.Past || tag === Tag.Present || tag === Tag.Auxiliary || tag === Tag.Modal;

/** What may stand between a subject and its verb: has not yet. */
export const isVerbGroup = (tag: Tag | undefined): boolean =>
  tag === Tag.Adverb || tag === Tag.Auxiliary || tag === Tag.Modal || tag === Tag.Negation;

/** The end of a sentence without its full stop. */
export function trimEnd(grammar: Grammar, to: number): number {
  const { tokens } = grammar.reading;
  let end = to;
  while (
    end > 0 &&
    tokens.shape[end - 1] === Shape.Punctuation &&
    (grammar.marks.depth[end - 1] ?? 0) === 0 &&
    /^[.!?;:,…—–-]+$/u.test(tokens.word[end - 1] ?? '')
  )
    end--;
  return end;
}

/** True where a stretch holds a noun phrase with a finite verb behind it. */
export function hasClause(grammar: Grammar, from: number, to: number): boolean {
  const { tags, tokens } = grammar.reading;
  let hasNoun = false;
  for (let i = from; i < to; i++) {
    // "They “often …”": whom a pronoun of this form stands for does something.
    if (NOMINATIVES.has(tokens.word[i] ?? '') && i + 1 < to) return true;
    if ((grammar.phraseAt[i] ?? -1) >= 0) hasNoun = true;
    // "The talks also focused": the form alone does not tell past from participle.
    else if (hasNoun && (isFinite(tags[i]) || tags[i] === Tag.Participle)) return true;
  }
  return false;
}
