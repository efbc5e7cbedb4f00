import { isKinAsName } from '../kin';
import type { BlockReading } from '../../text/reading';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import { foldName } from '../../lexicon/foldName';
import { isSameGender } from './personLinks';
import { type EntityDraft, type Placed, type RoleOf, roleOf } from './registry';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);
/** Nouns for a body that may mean whichever was spoken of last. */
const LOOSE_BODIES = new Set([
  'company',
  'group',
  'firm',
  'agency',
  'party',
  'union',
  'club',
  'university',
  'organisation',
  'organization',
  'charity',
  'ministry',
  'council',
  'department',
  'institute',
  'association',
]);
const MAX_HOLDERS = 40;
/** The bodies spoken of last are looked at up to this number of mentions back. */
const LOOSE_REACH = 12;

export interface RoleLink {
  readonly entity: EntityDraft | undefined;
  readonly confidence: number;
  readonly rivals: readonly EntityDraft[];
}

/** The roles said of people and bodies so far, to link "the minister" to its name. */
export class RoleIndex {
  readonly #byNoun = new Map<string, { readonly entity: EntityDraft; readonly role: RoleOf }[]>();
  #lastBody: { readonly entity: EntityDraft; readonly order: number } | undefined;
  /** The last one before it that is another. */
  #otherBody: { readonly entity: EntityDraft; readonly order: number } | undefined;

  add(entity: EntityDraft, role: RoleOf): void {
    const list = this.#byNoun.get(role.noun);
    if (!list) this.#byNoun.set(role.noun, [{ entity, role }]);
    else if (!list.some((known) => known.entity === entity && sameWords(known.role, role))) {
      list.push({ entity, role });
      // Who was called so long ago is not meant any more; and the list is gone through for each mention.
      if (list.length > MAX_HOLDERS) list.shift();
    }
  }

  sawBody(entity: EntityDraft, order: number): void {
    if (this.#lastBody?.entity !== entity) this.#otherBody = this.#lastBody;
    this.#lastBody = { entity, order };
  }

  /** Undefined where the role is new: an entity known by it alone. */
  find(placed: Placed, role: RoleOf): RoleLink | undefined {
    if (!isDefinite(placed)) return undefined;
    const { gender } = placed.mention;
    const fitting = (this.#byNoun.get(role.noun) ?? []).filter(
      (known) => isCompatible(known.role, role) && isSameGender(known.entity.gender, gender),
    );
    const entities = [...new Set(fitting.map(({ entity }) => entity))];
    const exact = [
      ...new Set(
        fitting.filter((known) => role.modifiers.size > 0 && sameWords(known.role, role)).map(({ entity }) => entity),
      ),
    ];
    const chosen = exact.length === 1 ? exact : entities;
    const [only] = chosen;
    if (chosen.length === 1) return { entity: only, confidence: 0.9, rivals: [] };
    if (chosen.length > 1) return { entity: undefined, confidence: 0.4, rivals: chosen };
    return this.#body(placed, role);
  }

  /** The company: the body whose name holds the word, or the only one spoken of just before. */
  #body(placed: Placed, role: RoleOf): RoleLink | undefined {
    const last = this.#lastBody;
    if (placed.mention.type !== 'organization' || !last || role.modifiers.size > 0) return undefined;
    const isNamedSo = foldName(last.entity.name()).split(' ').includes(role.noun);
    if (isNamedSo) return { entity: last.entity, confidence: 0.85, rivals: [] };
    const other = this.#otherBody;
    const isOnly = other === undefined || placed.order - other.order > LOOSE_REACH;
    const isNear = isOnly && placed.order - last.order <= LOOSE_REACH && LOOSE_BODIES.has(role.noun);
    const isOther = last.entity.roles.length > 0 && !last.entity.roles.some(({ noun }) => noun === role.noun);
    return isNear && !isOther ? { entity: last.entity, confidence: 0.6, rivals: [] } : undefined;
  }
}

export function isDefinite({ mention, reading }: Placed): boolean {
  const { tokens, tags } = reading;
  const first = tokens.word[mention.from] ?? '';
  if (DEFINITE.has(first) || DEFINITE.has(tokens.word[mention.from - 1] ?? '')) return true;
  // Prime Minister: a title in capitals; the union’s secretary; and the label of a turn.
  const isTitle = tags[mention.head] === Tag.Name && !mention.isPlural;
  return (
    isTitle ||
    isKinAsName(reading, mention.head) ||
    tags[mention.from - 1] === Tag.Genitive ||
    reading.block.label !== undefined
  );
}

/** True where the mention before a role owns it: [his] wife, [Bell]’s wife. */
export function isOwner({ tags }: BlockReading, { from }: TokenRange, before: TokenRange): boolean {
  const at = tags[from] === Tag.Genitive || tags[from] === Tag.Possessive ? from : from - 1;
  return tags[at] === Tag.Genitive ? before.to === at : tags[at] === Tag.Possessive && before.to === at + 1;
}

/** All words of the shorter role are in the longer one. */
function isCompatible(known: RoleOf, wanted: RoleOf): boolean {
  for (const word of wanted.modifiers)
    if (!known.modifiers.has(word)) return known.modifiers.size === 0 && wanted.modifiers.size === 0;
  return true;
}

const sameWords = (a: RoleOf, b: RoleOf): boolean =>
  a === b ||
  (a.noun === b.noun &&
    a.modifiers.size === b.modifiers.size &&
    [...a.modifiers].every((word) => b.modifiers.has(word)));

export const roleOfMention = ({ mention, reading }: Placed): RoleOf | undefined =>
  roleOf(reading, { from: mention.role?.from ?? mention.from, to: mention.head + 1 });
