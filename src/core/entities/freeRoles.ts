import { roleNoun } from '../lexicon/titles';
import type { BlockReading } from '../text/reading';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import { Trait } from '../lexicon/traits';
import { isKinAsName } from './kin';
import type { MentionDraft } from './mention';
import { isDeterminer, isNominal, phraseStart, tailEnd } from './rolePhrases';

/** Bodies that are spoken of without an article. */
const BARE = new Set('police parliament congress government prosecutors officials authorities counsel'.split(' '));

/**
 * Finds people and bodies that are called by what they are, without a name.
 *
 *     The Russian foreign minister met a spokesman for the union.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^
 */
export function findFreeRoles(reading: BlockReading, taken: Uint8Array): readonly MentionDraft[] {
  const { tokens, tags } = reading;
  const found: MentionDraft[] = [];
  for (let head = 0; head < tokens.length; head++) {
    // The trait first: for most words no table is asked.
    if (((tokens.traits[head] ?? 0) & Trait.Role) === 0 || taken[head] || tokens.shape[head] === Shape.Mark) continue;
    const word = tokens.word[head] ?? '';
    const noun = roleNoun(word);
    if (
      !noun ||
      !isNominal(tags[head]) ||
      isNominal(tags[head + 1]) ||
      (tags[head] === Tag.Name && tokens.shape[head] === Shape.Capital && taken[head + 1])
    )
      continue;
    const start = phraseStart(reading, head);
    const hasDeterminer = start > 0 && (isDeterminer(tags[start - 1]) || tags[start - 1] === Tag.Number);
    const isPlural = tags[head] === Tag.Nouns;
    const isBare = BARE.has(word) || isKinAsName(reading, head);
    if (!hasDeterminer && !isPlural && !isBare && !hasOwner(reading, start, head)) continue;
    // A possessive is a mention of its own: his | wife.
    let from = hasDeterminer && tags[start - 1] !== Tag.Possessive ? start - 1 : start;
    for (let i = from; i < head; i++) if (taken[i]) from = i + 1;
    // The union’s | secretary said: the owner is a mention of its own; where nobody speaks, the one who is enough.
    if (isSaying(reading, head + 1) || isSaying(reading, from - 1)) from = Math.max(from, found.at(-1)?.to ?? 0);
    if (tags[from] === Tag.Genitive) from++;
    const role: MentionDraft = {
      from,
      to: head + 1,
      head,
      form: 'role',
      type: noun.type,
      isPlural,
      // Two aides: how many, is all that is known of them.
      role: { from: tags[start - 1] === Tag.Number ? start - 1 : start, to: tailEnd(reading, head + 1) },
    };
    if (noun.gender) role.gender = noun.gender;
    found.push(role);
  }
  return found;
}

/** A verb that reports speech on its own. */
const isSaying = ({ tokens }: BlockReading, at: number): boolean => ((tokens.traits[at] ?? 0) & Trait.Reporting) !== 0;

/** The union’s secretary; Moscow’s foreign minister. */
function hasOwner({ tags }: BlockReading, start: number, head: number): boolean {
  for (let i = start; i < head; i++) if (tags[i] === Tag.Genitive) return true;
  return tags[start - 1] === Tag.Genitive;
}
