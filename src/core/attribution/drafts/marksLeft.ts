import type { MarkedSpan } from '../../quotations/marks';
import { termReason } from '../../quotations/terms';
import { rangeAt } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import { Shape } from '../../text/tokens';
import { isFinite, MAX_CLAUSE_LEAD } from '../clauses';
import { changed, type Draft, orphan, priorOf } from './draft';
import { MIN_WORDS_UNLISTED } from './fewWords';
import type { Grammar } from '../nounPhrases';
import { type Subject, subjectBefore } from '../subjects';

/** How far before a mark its verb is looked for. */
const MAX_VERB = 20;

/** Words in marks that no listed cue reports: a term, or a quotation whose source other words may show. */
export function draftLeft(grammar: Grammar, block: number, span: MarkedSpan): Draft {
  const term = termReason(grammar.reading, span);
  if (term) return orphan(block, span, term);
  return afterColon(grammar, block, span) ?? afterUnlistedVerb(grammar, block, span) ?? inClause(grammar, block, span);
}

/** Ana Lind: “No.”; In a letter to the board, Lind was clear: “No.” */
function afterColon(grammar: Grammar, block: number, span: MarkedSpan): Draft | undefined {
  const { tokens, tags, sentences } = grammar.reading;
  const sentence = rangeAt(sentences, span.from);
  if (!sentence || tokens.word[span.from - 1] !== ':') return undefined;
  const cue = { from: span.from - 1, to: span.from };
  for (let i = mainClause(grammar, sentence); i < span.from - 1; i++) {
    if (!isFinite(tags[i]) || isInMarks(grammar, i)) continue;
    const source = subjectBefore(grammar, sentence.from, i);
    if (source) return changed(orphan(block, span), credit(source, 'colon', cue));
  }
  const phrase = grammar.phrases[grammar.phraseAt[sentence.from] ?? -1];
  return phrase && phrase.kind === 'noun' && phrase.to === span.from - 1
    ? changed(orphan(block, span), credit(phrase, 'colon', cue))
    : undefined;
}

/** Asked if the club would appeal, | Daal shrugged: “…” Where the clause begins that another one stands in front of. */
function mainClause({ reading: { tokens, tags }, phrases, phraseAt }: Grammar, { from, to }: TokenRange): number {
  const first = tags[from];
  const isFronted =
    first === Tag.Participle ||
    first === Tag.Gerund ||
    first === Tag.Subordinator ||
    FRONTED.has(tokens.word[from] ?? '');
  if (!isFronted) return from;
  for (let at = from; at < to; at++) {
    const subject = tokens.word[at] === ',' ? phrases[phraseAt[at + 1] ?? -1] : undefined;
    if (subject?.from === at + 1 && isFinite(tags[subject.to])) return at + 1;
  }
  return from;
}

/** Words that open a clause which another one follows, besides those that the tagger knows by kind. */
const FRONTED = new Set([
  'asked',
  'pressed',
  'questioned',
  'challenged',
  'told',
  'when',
  'while',
  'as',
  'if',
  'although',
]);

/** X campaigned on “…”, X groused that it was “…”: any verb, with a longer stretch in marks or with "that". */
function afterUnlistedVerb(grammar: Grammar, block: number, span: MarkedSpan): Draft | undefined {
  const { tags, sentences } = grammar.reading;
  const sentence = rangeAt(sentences, span.from);
  if (!sentence || sentence.from === span.from) return undefined;
  let that: number | undefined;
  for (let i = span.from - 1; i >= Math.max(sentence.from, span.from - MAX_VERB); i--) {
    if (isInMarks(grammar, i)) return undefined;
    if (isThat(grammar, i)) that = i;
    if (tags[i] !== Tag.Past && tags[i] !== Tag.Present) continue;
    if (that === undefined && span.to - span.from < MIN_WORDS_UNLISTED + 2) return undefined;
    const source = subjectBefore(grammar, sentence.from, i);
    if (!source || source.kind === 'relative') return undefined;
    return {
      ...orphan(block, span),
      ...credit(source, 'unlisted-verb', { from: i, to: i + 1 }),
      parts: [{ from: that ?? objectStart(grammar, i, span), to: span.to }],
    };
  }
  return undefined;
}

/** The rules bar [members who “took part in the vote”]: whoever's words they are, they go on with a clause. */
function inClause(grammar: Grammar, block: number, span: MarkedSpan): Draft {
  const draft = orphan(block, span);
  const { tags, sentences } = grammar.reading;
  const sentence = rangeAt(sentences, span.from);
  if (!sentence || isApart(grammar, span)) return draft;
  for (let i = span.from - 1; i >= Math.max(sentence.from, span.from - MAX_CLAUSE_LEAD); i--) {
    if (isInMarks(grammar, i)) break;
    const isVerb = tags[i] === Tag.Past || tags[i] === Tag.Present;
    if (!isVerb && !isThat(grammar, i)) continue;
    return changed(draft, { parts: [{ from: isVerb ? objectStart(grammar, i, span) : i, to: span.to }] });
  }
  return draft;
}

/** X ripped [the board for acting as “a judge”]; but: X laid out a plan for [“a town without cars”]. */
function objectStart(grammar: Grammar, verb: number, span: MarkedSpan): number {
  const { tags } = grammar.reading;
  if (isApart(grammar, span)) return span.from;
  let at = verb + 1;
  while (at < span.from && (tags[at] === Tag.Adverb || tags[at] === Tag.Preposition)) at++;
  return at;
}

/** The words in marks do not go on with the clause in front of them: behind a pause, a preposition, with a capital. */
function isApart({ reading: { tags, tokens } }: Grammar, { from }: MarkedSpan): boolean {
  const before = tags[from - 1];
  if (before === Tag.Punctuation || (before === Tag.Preposition && tokens.word[from - 1] !== 'as')) return true;
  return tokens.shape[from + 1] !== Shape.Lower;
}

const isInMarks = ({ marks }: Grammar, at: number): boolean => (marks.depth[at] ?? 0) > 0;

const isThat = ({ reading: { tags, tokens } }: Grammar, at: number): boolean =>
  tokens.word[at] === 'that' && tags[at] === Tag.Subordinator;

function credit(
  source: Subject,
  rule: 'colon' | 'unlisted-verb',
  cue: TokenRange,
): Pick<Draft, 'source' | 'rule' | 'prior' | 'cue'> {
  return { source, rule, prior: priorOf(rule), cue };
}
