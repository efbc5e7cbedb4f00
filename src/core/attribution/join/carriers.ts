import { rangeAt, rangesWithin } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import { changed, type Draft, priorOf } from '../drafts/draft';
import type { Grammar } from '../nounPhrases';
import { phraseFrom, type Subject, withEnds } from '../subjects';

/** A draft with the one who carries what another said. */
export interface Carried extends Draft {
  readonly carrier?: Subject;
}

const REPORTS = new Set(['reported', 'reports', 'report', 'reporting']);
const QUOTED = new Set(['quoted', 'cited']);
const BE = new Set(['was', 'were', 'is', 'are', 'been']);

/**
 * Tells who said it from the paper or station that passes it on.
 *
 *     The BBC reported that Lima had quit, citing two aides.
 *     carrier                                     ^^^^^^^^^ source
 *     Petrov was quoted as saying the line was “a mess” by the daily Kurier.
 *     ^^^^^^ source                                        carrier
 */
export function withCarrier(grammar: Grammar, draft: Draft): Carried {
  return cited(grammar, draft) ?? quotedBy(grammar, draft) ?? draft;
}

function cited(grammar: Grammar, draft: Draft): Carried | undefined {
  const { tokens } = grammar.reading;
  const { source, cue } = draft;
  const end = draft.parts.at(-1)?.to ?? 0;
  if (!source || !cue || tokens.word[end] !== ',' || tokens.word[end + 1] !== 'citing') return undefined;
  if (!REPORTS.has(tokens.word[cue.from] ?? '') || !isNamedBody(grammar, source)) return undefined;
  const limit = rangeAt(grammar.reading.sentences, end)?.to ?? end;
  const relied = phraseFrom(grammar, end + 2, limit);
  // "citing a court filing": a thing says it, and the paper has read it.
  const isPerson = relied && rangeAt(grammar.mentions, relied.head)?.type === 'person';
  return isPerson ? { ...draft, source: relied, carrier: source } : undefined;
}

function quotedBy(grammar: Grammar, draft: Draft): Carried | undefined {
  const { tokens } = grammar.reading;
  const { word } = tokens;
  const at = draft.cue?.from ?? 0;
  if (word[at] !== 'saying' || word[at - 1] !== 'as' || !QUOTED.has(word[at - 2] ?? '') || !BE.has(word[at - 3] ?? ''))
    return undefined;
  const passive: Carried = { ...draft, cue: { from: at - 2, to: at + 1 }, rule: 'passive', prior: priorOf('passive') };
  const last = draft.parts.at(-1);
  if (!last) return passive;
  const name = rangeAt(grammar.mentions, last.to - 1);
  if (name?.form !== 'name' || name.type !== 'organization') return passive;
  for (let by = name.from - 1; by >= Math.max(last.from, draft.spans.at(-1)?.to ?? 0, last.to - MAX_CARRIER); by--) {
    if (word[by] !== 'by') continue;
    const parts: readonly TokenRange[] = [...draft.parts.slice(0, -1), { from: last.from, to: by }];
    return { ...passive, parts, carrier: { from: by + 1, to: name.to, head: name.head, kind: 'noun' } };
  }
  return passive;
}

/** Longest "by …" at the end of a sentence, in tokens. */
const MAX_CARRIER = 8;

const isNamedBody = ({ mentions }: Grammar, { from, to, head }: Subject): boolean =>
  rangesWithin(mentions, from, to).some(
    (mention) =>
      mention.form === 'name' && mention.type === 'organization' && mention.from <= head && mention.to > head,
  );

/** A spokesperson for Northern Rail, Ed Bale, said: the name belongs to the source whose role stands before it. */
export function withApposedName({ mentions, reading }: Grammar, source: Subject): Subject {
  const name = rangeAt(mentions, source.to + 1);
  const isHis =
    name?.form === 'name' &&
    name.from === source.to + 1 &&
    reading.tokens.word[source.to] === ',' &&
    name.role !== undefined &&
    name.role.from <= source.head &&
    name.role.to > source.head;
  return isHis ? withEnds(source, source.from, name.to) : source;
}

/** The film quotes Marx: “…”: he is credited, not the film. */
export function withQuoted(grammar: Grammar | undefined, draft: Draft): Draft {
  const source = grammar && draft.rule === 'colon' ? quotedBefore(grammar, draft.parts[0]?.from ?? 0) : undefined;
  return source ? changed(draft, { source }) : draft;
}

const QUOTING = new Set(['quotes', 'quoted', 'quote', 'quoting', 'cites', 'cited', 'cite', 'citing']);

function quotedBefore(grammar: Grammar, from: number): Subject | undefined {
  const { tokens } = grammar.reading;
  if (tokens.word[from - 1] !== ':') return undefined;
  const phrase = grammar.phrases[grammar.phraseAt[from - 2] ?? -1];
  return phrase?.kind === 'noun' && QUOTING.has(tokens.word[phrase.from - 1] ?? '') ? phrase : undefined;
}
