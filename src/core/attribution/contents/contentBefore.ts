import type { TokenRange } from '../../text/sentences';
import { CueGrade } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import { hasClause, isFinite, MAX_CLAUSE_LEAD, trimEnd } from '../clauses';
import type { Cue } from '../cues/cue';
import type { Grammar } from '../nounPhrases';
import type { Content } from './content';
import { isDash } from './wordLists';

/**
 * What a cue reports before it, in its own sentence, or around it.
 *
 *     The port will close, its operator said.
 *     ^^^^^^^^^^^^^^^^^^^
 *     In May, she said, rents will rise; the rent, she said, will rise; as Lind put it, rents will rise
 *                       ^^^^^^^^^^^^^^^  ^^^^^^^^            ^^^^^^^^^                 ^^^^^^^^^^^^^^^
 */
export function contentBefore(grammar: Grammar, cue: Cue, from: number): Content | undefined {
  const { tokens, tags } = grammar.reading;
  // "But there is a risk, some said"; "Still, it is late, he said": a joint to the sentence before.
  const joint = tokens.word[from + 1] === ',' ? from + 2 : from + 1;
  const isJoint = tags[from] === Tag.And || (tags[from] === Tag.Adverb && tokens.word[from + 1] === ',');
  if (isJoint && joint < (cue.source?.from ?? cue.from)) return contentFrom(grammar, cue, joint);
  // "When Congress cut the funds, Mexico said …": what stands before the comma tells when.
  return contentFrom(grammar, cue, from);
}

function contentFrom(grammar: Grammar, cue: Cue, from: number): Content | undefined {
  const { tokens, tags } = grammar.reading;
  const first = cue.source && cue.source.from < cue.from && !cue.isInverted ? cue.source.from : cue.from;
  const start = tokens.word[first - 1] === 'as' ? first - 1 : first;
  // Where they differ, we say which of them is right: the question behind the cue is what is said.
  if (cue.kind === 'finite' && !cue.isInverted && tags[cue.after] === Tag.WhWord) return undefined;
  // It held a vote, and urged them to leave: what stands before its subject belongs to the first verb.
  if (cue.source && cue.source.to <= cue.from && !isBesideVerb(grammar, cue.source.to, cue.from)) return undefined;
  const comma = start - 1;
  const rest = restAfter(grammar, cue);
  const isSetOff = tokens.word[comma] === ',' || isDash(tokens.word[comma]) || start === from;
  if (!isSetOff) return undefined;
  const parts: TokenRange[] = [];
  if (
    comma > from &&
    (cue.kind === 'according' || hasClause(grammar, from, comma)
      ? comma - from >= 3
      : rest?.isClause === false || (rest !== undefined && cue.grade <= CueGrade.Speech))
  )
    parts.push({ from, to: comma });
  else if (!rest?.isClause || (start === from && start === first)) return undefined;
  if (rest) parts.push({ from: rest.from, to: rest.to });
  return { parts, isMarked: false, isObject: false, isGoverned: false };
}

/** Between a subject and its verb stand adverbs, auxiliaries, and what is said of the subject between commas. */
function isBesideVerb({ reading: { tags, tokens } }: Grammar, from: number, to: number): boolean {
  if (tokens.word[from] === ',' || tokens.word[from] === '(') return true;
  for (let i = from; i < to; i++) if (tags[i] === Tag.Past || tags[i] === Tag.Present) return false;
  return true;
}

interface Rest extends TokenRange {
  /** A clause of its own, not the second half of the one before the cue. */
  readonly isClause: boolean;
}

/** Rents rose, Ndlovu said, and will rise again: the second half. */
function restAfter(grammar: Grammar, cue: Cue): Rest | undefined {
  const { tokens, tags } = grammar.reading;
  const to = trimEnd(grammar, cue.sentence.to);
  const at = Math.max(cue.after, cue.source?.to ?? 0);
  if (tokens.word[at] !== ',' || at + 1 >= to) return undefined;
  const from = at + 1;
  const tag = tags[from];
  if (
    isFinite(tag) ||
    tag === Tag.Participle ||
    (grammar.marks.depth[from] ?? 0) > 0 ||
    (tag === Tag.And && (isFinite(tags[from + 1]) || (grammar.marks.depth[from + 1] ?? 0) > 0))
  )
    return { from, to, isClause: false };
  // It is his job, he said, to talk; they would be helped, Lind said, by the dates.
  if (tag === Tag.To || tag === Tag.Preposition || tag === Tag.Subordinator) return { from, to, isClause: false };
  const phrase = grammar.phrases[grammar.phraseAt[from] ?? -1];
  const isClause =
    phrase?.from === from &&
    phrase.kind !== 'relative' &&
    hasClause(grammar, from, Math.min(to, from + MAX_CLAUSE_LEAD));
  return isClause ? { from, to, isClause } : undefined;
}
