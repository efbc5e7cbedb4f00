import { isDocumentNoun } from '../../lexicon/anonymity';
import { reportingVerb } from '../../lexicon/reportingVerbs';
import { rangesWithin } from '../../text/search';
import { Tag } from '../../text/tagger';
import type { Draft } from '../drafts/draft';
import { dashFrame } from '../drafts/frameAfter';
import type { Grammar } from '../nounPhrases';
import { type Place, sourceIn, type SourcePlace } from '../places';
import { phraseFrom, type Subject, subjectBefore } from '../subjects';

/** A source found in the paragraph before or after a quotation. */
export interface NeighbourSource {
  readonly source: SourcePlace;
  readonly cue: Place;
  readonly rule: 'previous-colon' | 'dash';
}

/** The source of a quotation that the paragraph before announces or the paragraph after signs. */
export function neighbourSource(grammars: readonly Grammar[], draft: Draft): NeighbourSource | undefined {
  const { block, parts } = draft;
  return (parts[0]?.from === 0 ? previousColon(grammars, block) : undefined) ?? nextDash(grammars, block, draft);
}

/**
 * The paragraph before ends in a colon and names who speaks.
 *
 *     From the desk of Mara Lind, chair:
 *     “The archive reopens in June.”
 */
export function previousColon(grammars: readonly Grammar[], block: number): NeighbourSource | undefined {
  const grammar = grammars[block - 1];
  if (!grammar) return undefined;
  const { tokens, tags, sentences } = grammar.reading;
  const colon = tokens.length - 1;
  const sentence = sentences.at(-1);
  if (tokens.word[colon] !== ':' || !sentence) return undefined;
  const cue = { block: block - 1, from: colon, to: colon + 1 };
  for (let i = colon - 1; i >= sentence.from; i--) {
    const opens = i === sentence.from && reportingVerb(tokens.word[i] ?? '')?.form !== undefined;
    if (tags[i] !== Tag.Past && tags[i] !== Tag.Present && !opens) continue;
    // "Stated Lind:" has its subject behind the verb.
    const source = i === sentence.from ? phraseFrom(grammar, i + 1, colon) : subjectBefore(grammar, sentence.from, i);
    if (source && source.kind !== 'relative')
      return { source: sourceIn(block - 1, withOwner(grammar, source)), cue, rule: 'previous-colon' };
  }
  const named = grammar.mentions.find(
    ({ from, form, type }) => from >= sentence.from && form === 'name' && type === 'person',
  );
  if (named)
    return {
      source: sourceIn(block - 1, { from: named.from, to: named.to, head: named.head, kind: 'noun' }),
      cue,
      rule: 'previous-colon',
    };
  const phrase = phraseFrom(grammar, sentence.from, tokens.length);
  return phrase ? { source: sourceIn(block - 1, phrase), cue, rule: 'previous-colon' } : undefined;
}

/** Lind’s letter went on: the words are hers. */
function withOwner({ reading: { tokens, tags }, mentions }: Grammar, source: Subject): Subject {
  if (!isDocumentNoun(tokens.word[source.head] ?? '')) return source;
  const owner = rangesWithin(mentions, source.from, source.head).find(
    ({ form, to }) => form === 'name' && tags[to] === Tag.Genitive,
  );
  return owner ? { from: source.from, to: source.to, head: owner.head, kind: source.kind } : source;
}

/** The paragraph after gives the name behind a dash, or the name alone. */
function nextDash(grammars: readonly Grammar[], block: number, draft: Draft): NeighbourSource | undefined {
  const here = grammars[block];
  const next = grammars[block + 1];
  if (!here || !next || (draft.parts.at(-1)?.to ?? 0) < here.reading.tokens.length - 1) return undefined;
  const frame = dashFrame(next, 0, next.reading.tokens.length);
  if (!frame) return undefined;
  const { from, to } = frame.cue;
  return { source: sourceIn(block + 1, frame.source), cue: { block: block + 1, from, to }, rule: 'dash' };
}
