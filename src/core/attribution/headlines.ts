import { Tag } from '../text/tagger';
import type { TokenRange } from '../text/sentences';
import type { Draft } from './drafts/draft';
import type { Grammar } from './nounPhrases';
import { phraseFrom, type Subject } from './subjects';

/** What a headline quotes, with whom it credits. */
export interface Headline {
  readonly source: Subject;
  readonly cue: TokenRange;
  readonly parts: readonly TokenRange[];
}

/** A line longer than this is no headline, in tokens. */
const MAX_TOKENS = 30;

/**
 * The source of words in marks in a headline, which has a colon for a cue.
 *
 *     ‘We were lied to’: families demand answers
 *                        ^^^^^^^^
 *     Bauer: tax plan “dead on arrival”
 *     ^^^^^
 */
export function headlineSource(grammar: Grammar | undefined, block: number, draft: Draft): Headline | undefined {
  const [span] = draft.spans;
  if (!grammar || !span || !isHeadline(grammar, block)) return undefined;
  const { tokens, tags } = grammar.reading;
  if (span.from === 0 && tokens.word[span.to] === ':') {
    const source = phraseFrom(grammar, span.to + 1, tokens.length);
    const verb = source && tags[source.to];
    const isSubject = verb === Tag.Present || verb === Tag.Past || verb === Tag.Base || verb === Tag.Noun;
    return source && isSubject ? { source, cue: { from: span.to, to: span.to + 1 }, parts: [span] } : undefined;
  }
  const colon = colonBefore(grammar, span.from);
  const source = colon > 0 ? grammar.phrases[grammar.phraseAt[0] ?? -1] : undefined;
  if (source?.kind !== 'noun' || source.to !== colon) return undefined;
  return {
    source,
    cue: { from: colon, to: colon + 1 },
    parts: [span.from === colon + 1 ? span : { from: colon + 1, to: tokens.length }],
  };
}

/** A heading, or the first line of a document if no full stop ends it. */
export function isHeadline({ reading: { block, tokens } }: Grammar, index: number): boolean {
  if (tokens.length > MAX_TOKENS) return false;
  return block.kind === 'heading' || (index === 0 && block.kind === 'paragraph' && tokens.word.at(-1) !== '.');
}

function colonBefore({ reading: { tokens } }: Grammar, limit: number): number {
  for (let at = 1; at < limit; at++) if (tokens.word[at] === ':') return at;
  return -1;
}
