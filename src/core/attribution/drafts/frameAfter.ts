import type { EvidenceCode } from '../../model';
import type { MarkedSpan } from '../../quotations/marks';
import { firstFrom, rangeAt, rangesWithin } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import { Shape } from '../../text/tokens';
import { CueGrade, reportingVerb } from '../../lexicon/reportingVerbs';
import { trimEnd } from '../clauses';
import { contentAfter } from '../contents/contentAfter';
import type { Cue } from '../cues/cue';
import type { Grammar } from '../nounPhrases';
import { phraseFrom, type Subject, subjectBefore } from '../subjects';

export interface Frame {
  readonly cue: TokenRange;
  readonly source: Subject;
  readonly rule: EvidenceCode;
}

/** How far behind a mark the verb may stand: “…,” said; “…,” Dr Lind, the head of the union, said. */
const REACH = 40;

/**
 * The cue and source right behind a marked stretch.
 *
 *     “The dam held,” said Ines Calder.
 *     “The dam held,” Ines Calder, who runs the site, told us.
 *     “The dam held.” — Ines Calder
 */
export function frameAfter(grammar: Grammar, span: MarkedSpan, cues: readonly Cue[], limit: number): Frame | undefined {
  const { tokens, tags } = grammar.reading;
  const last = lastWord(grammar, span);
  let at = span.to;
  while (tokens.shape[at] === Shape.Mark && at < limit) at++;
  const hasCommaOutside = tokens.word[at] === ',';
  if (hasCommaOutside) at++;
  if (at >= limit) return sentenceFrame(grammar, span, cues) ?? dashFrame(grammar, span.to, limit);
  const pausesInside = /^[,?!…—–-]/u.test(last) || last === '...';
  if (!pausesInside && !hasCommaOutside && !span.hasClosing) return undefined;
  while (at < limit && tags[at] === Tag.Adverb) at++;
  const cue = rangesWithin(cues, at, Math.min(limit, at + REACH)).find(
    ({ from, source }) => from >= at && source !== undefined,
  );
  const reply = replyFrame(grammar, at, limit);
  if (reply) return reply;
  if (cue?.source && standsAt(cue, at)) {
    // "The “Harbour” crew said": without a pause, the words in marks belong to the phrase of the source.
    const isPart = !pausesInside && !hasCommaOutside && isInPhrase(tags[span.from - 1]);
    if (pausesInside || hasCommaOutside || (tokens.shape[at] === Shape.Lower && !isPart))
      return { cue, source: cue.source, rule: cue.kind === 'according' ? 'according-to' : 'cue-after' };
  }
  const byForm =
    pausesInside || hasCommaOutside || tokens.shape[at] !== Shape.Lower
      ? frameByForm(grammar, cues, at, limit)
      : undefined;
  if (byForm) return byForm;
  return pausesInside || hasCommaOutside
    ? (nameAndVerb(grammar, at, limit) ?? unlisted(grammar, at, limit) ?? dashFrame(grammar, span.to, limit))
    : dashFrame(grammar, span.to, limit);
}

/** “…” was his reply; “…” was Lind’s answer: whose it is. */
function replyFrame(grammar: Grammar, at: number, limit: number): Frame | undefined {
  const { tokens, tags } = grammar.reading;
  if (tokens.word[at] !== 'was' && tokens.word[at] !== 'came') return undefined;
  const phrase = grammar.phrases[grammar.phraseAt[at + 1] ?? -1];
  if (phrase?.from !== at + 1 || phrase.to > limit || !REPLIES.has(tokens.word[phrase.head] ?? '')) return undefined;
  const cue = { from: phrase.head, to: phrase.head + 1 };
  if (tags[at + 1] === Tag.Possessive)
    return { cue, source: { from: at + 1, to: at + 2, head: at + 1, kind: 'pronoun' }, rule: 'cue-after' };
  let owner = at + 1;
  while (owner < phrase.head && tags[owner] !== Tag.Genitive) owner++;
  return owner < phrase.head
    ? { cue, source: { from: at + 1, to: owner, head: owner - 1, kind: 'noun' }, rule: 'cue-after' }
    : undefined;
}

/** What somebody says back. Source: own list. */
const REPLIES = new Set(
  'answer assessment comment conclusion explanation rejoinder reply response retort summary verdict'.split(' '),
);

/** “…,” Bozell notes.: a name that no list has, before a verb that the tagger takes for a noun. */
function nameAndVerb(grammar: Grammar, at: number, limit: number): Frame | undefined {
  const { tokens } = grammar.reading;
  let to = at;
  while (to < limit && to - at < MAX_NAME_WORDS && isCapital(tokens.shape[to])) to++;
  if (to === at || to >= limit || tokens.shape[to] !== Shape.Lower) return undefined;
  const form = reportingVerb(tokens.word[to] ?? '')?.form;
  const isVerb = form === 'past' || form === 'participle' || form === 'present';
  if (!isVerb && tokens.word[to + 1] !== 'back') return undefined;
  return { cue: { from: to, to: to + 1 }, source: { from: at, to, head: to - 1, kind: 'noun' }, rule: 'cue-after' };
}

const MAX_NAME_WORDS = 4;
const isCapital = (shape: number | undefined): boolean =>
  shape === Shape.Capital || shape === Shape.Initial || shape === Shape.Mixed || shape === Shape.Upper;

const isInPhrase = (before: Tag | undefined): boolean =>
  before === Tag.Determiner || before === Tag.Possessive || before === Tag.Genitive || before === Tag.Adjective;

/** The last token in the marks, also where inner marks close with the outer: “… ‘no way,’” */
function lastWord({ reading: { tokens } }: Grammar, span: MarkedSpan): string {
  let at = span.to - 2;
  while (at > span.from && tokens.shape[at] === Shape.Mark) at--;
  return tokens.word[at] ?? '';
}

/** The cue itself or its source comes right behind the mark. */
function standsAt(cue: Cue, at: number): boolean {
  if (cue.kind === 'participle') return false;
  if (cue.isInverted || cue.kind === 'according' || cue.kind === 'passive') return cue.from <= at + 1;
  return cue.source !== undefined && cue.source.from === at;
}

/** “Nobody knew.” Lind said.: a full stop before the mark, and a sentence that holds no more than the cue. */
function sentenceFrame(grammar: Grammar, span: MarkedSpan, cues: readonly Cue[]): Frame | undefined {
  const sentence = rangeAt(grammar.reading.sentences, span.to);
  const cue =
    sentence?.from === span.to
      ? rangesWithin(cues, sentence.from, sentence.to).find(
          ({ from, grade, kind }) => from >= sentence.from && grade === CueGrade.Pure && kind === 'finite',
        )
      : undefined;
  if (!cue?.source || !standsAt(cue, span.to)) return undefined;
  const end = trimEnd(grammar, cue.sentence.to);
  const rest = Math.max(cue.to, cue.source.to);
  return end - rest <= MAX_REST && contentAfter(grammar, cue, []) === undefined
    ? { cue, source: cue.source, rule: 'cue-after' }
    : undefined;
}

/** Words behind a cue that may still be its time and place: on Monday; in a statement. */
const MAX_REST = 4;

/** Most words between a mark and its verb that are taken for a source by their place alone. */
const MAX_SOURCE_WORDS = 9;

/** “…,” Rosen Pambak said: the words between mark and verb are the source, whatever the tagger makes of the name. */
function frameByForm(grammar: Grammar, cues: readonly Cue[], at: number, limit: number): Frame | undefined {
  const { tokens, tags } = grammar.reading;
  const next = cues[firstFrom(cues, at)];
  const cue = next && next.from < limit ? next : undefined;
  if (
    !cue ||
    cue.kind !== 'finite' ||
    cue.grade === CueGrade.Clause ||
    (cue.source && cue.source.from < cue.from && cue.source.from !== at && cue.source.from <= at)
  )
    return undefined;
  const isBefore = cue.from > at;
  const from = isBefore ? at : cue.to;
  let to = isBefore ? cue.from : from;
  if (!isBefore) while (to < limit && to - from < MAX_SOURCE_WORDS && tokens.shape[to] === Shape.Capital) to++;
  while (isBefore && to > from && (tags[to - 1] === Tag.Adverb || tags[to - 1] === Tag.Auxiliary)) to--;
  if (to <= from || to - from > MAX_SOURCE_WORDS) return undefined;
  for (let i = from; i < to; i++)
    if (tokens.shape[i] === Shape.Punctuation || tokens.shape[i] === Shape.Mark || tags[i] === Tag.And)
      return undefined;
  let head = to - 1;
  for (let i = from; i < to; i++) {
    if (tags[i] !== Tag.Preposition) continue;
    head = Math.max(from, i - 1);
    break;
  }
  return { cue, source: { from, to, head, kind: tags[from] === Tag.Pronoun ? 'pronoun' : 'noun' }, rule: 'cue-after' };
}

/** A verb that is no listed cue, in the frame of one: “…,” she deadpanned. */
function unlisted(grammar: Grammar, at: number, limit: number): Frame | undefined {
  const { tags, tokens } = grammar.reading;
  const isVerb = (i: number): boolean => tags[i] === Tag.Past || tags[i] === Tag.Present;
  if (isVerb(at)) {
    const source = phraseFrom(grammar, at + 1, limit);
    return source && isPersonLike(grammar, source)
      ? { cue: { from: at, to: at + 1 }, source, rule: 'unlisted-verb' }
      : undefined;
  }
  for (let i = at + 1; i < Math.min(limit, at + REACH); i++) {
    if (!isVerb(i)) continue;
    const source = subjectBefore(grammar, at, i);
    const isAtOnce = source?.from === at && (tokens.word[at] ?? '') !== 'it';
    return isAtOnce && source.kind !== 'relative' && isPersonLike(grammar, source)
      ? { cue: { from: i, to: i + 1 }, source, rule: 'unlisted-verb' }
      : undefined;
  }
  return undefined;
}

function isPersonLike(grammar: Grammar, { head, kind }: Subject): boolean {
  const { tokens, tags } = grammar.reading;
  if (kind === 'pronoun') return ['he', 'she', 'they', 'i', 'we'].includes(tokens.word[head] ?? '');
  return tags[head] === Tag.Name || ['person', 'organization'].includes(rangeAt(grammar.mentions, head)?.type ?? '');
}

/** “…” — Ines Calder, nurse */
export function dashFrame(grammar: Grammar, from: number, limit: number): Frame | undefined {
  const { tokens } = grammar.reading;
  const word = tokens.word[from] ?? '';
  if (!/^(?:[-–—―~]|--)$/u.test(word) || from >= tokens.length) return undefined;
  const source = phraseFrom(grammar, from + 1, Math.max(limit, tokens.length));
  const isName =
    source !== undefined &&
    rangesWithin(grammar.mentions, source.from, source.to).some(
      ({ form, type }) => form !== 'pronoun' && type === 'person',
    );
  return source && isName ? { cue: { from, to: from + 1 }, source, rule: 'dash' } : undefined;
}
