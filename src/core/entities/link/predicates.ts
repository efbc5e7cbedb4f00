import type { BlockReading } from '../../text/reading';
import { Tag } from '../../text/tagger';
import { Shape } from '../../text/tokens';
import type { LinkedMention } from '../mention';

const COPULAS = new Set('is was are were be been being became become becomes remains remained'.split(' '));
const MAX_WORDS = 6;
const MAX_ASIDE = 40;
/** Mentions looked back at: a date and a place may stand in brackets between. */
const MAX_BACK = 8;

/**
 * The mention of which a role is said by "is" or "became", or in a list after such a role.
 *
 *     Ana Ortiz (born 1986) is a Chilean actor and a singer.
 *     ^^^^^^^^^                  ^^^^^^^^^^^^^
 */
export function subjectOfRole(
  reading: BlockReading,
  from: number,
  linked: readonly LinkedMention[],
): LinkedMention | undefined {
  const { tokens, tags } = reading;
  let at = from - 1;
  while (at > 0 && from - at <= MAX_WORDS && isBeforeNoun(tags[at])) at--;
  if (!COPULAS.has(tokens.word[at] ?? '')) return listed(reading, at, linked);
  while (at > 0 && isInVerb(tags[at])) at--;
  const end = beforeAside(reading, at) + 1;
  for (let i = linked.length - 1; i >= Math.max(0, linked.length - MAX_BACK); i--) {
    const mention = linked[i];
    if (!mention || mention.to < end) break;
    if (mention.to === end || (mention.role && mention.role.from >= mention.to && mention.role.to === end))
      return mention.entity === undefined ? undefined : mention;
  }
  return undefined;
}

/** … an actor, singer and dancer: the role right before, if it was said in the same way. */
function listed(
  { tokens, tags }: BlockReading,
  at: number,
  linked: readonly LinkedMention[],
): LinkedMention | undefined {
  const last = linked.at(-1);
  if (!last || last.form !== 'role' || !last.isPredicate) return undefined;
  let end = at;
  if (tags[end] === Tag.And) end--;
  if (tokens.word[end] === ',') end--;
  return end < at && last.to === end + 1 ? last : undefined;
}

const isBeforeNoun = (tag: Tag | undefined): boolean =>
  tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Name || tag === Tag.Noun || tag === Tag.Adverb;

const isInVerb = (tag: Tag | undefined): boolean =>
  tag === Tag.Auxiliary ||
  tag === Tag.Modal ||
  tag === Tag.Adverb ||
  tag === Tag.Past ||
  tag === Tag.Present ||
  tag === Tag.Base ||
  tag === Tag.Participle;

/** The token before brackets, or before what stands between two commas. */
function beforeAside({ tokens }: BlockReading, at: number): number {
  const word = tokens.word[at];
  const open = word === ')' ? '(' : word === ',' ? ',' : undefined;
  if (open === undefined) return at;
  for (let i = at - 1; i >= Math.max(0, at - MAX_ASIDE); i--) {
    if (tokens.word[i] === open) return i - 1;
    if (tokens.shape[i] === Shape.Punctuation && tokens.word[i] === '.') break;
  }
  return at;
}
