import type { EntityType } from '../model';
import type { BlockReading } from '../text/reading';
import { Tag } from '../text/tagger';
import { Trait } from '../lexicon/traits';
import type { Gender, MentionDraft } from './mention';

interface Pronoun {
  readonly type: EntityType;
  readonly gender?: Gender;
  readonly isPlural: boolean;
}

const HE: Pronoun = { type: 'person', gender: 'male', isPlural: false };
const SHE: Pronoun = { type: 'person', gender: 'female', isPlural: false };
const THEY: Pronoun = { type: 'group', isPlural: true };
const IT: Pronoun = { type: 'organization', isPlural: false };
const WHO: Pronoun = { type: 'person', isPlural: false };

const PRONOUNS = new Map<string, Pronoun>([
  ['he', HE],
  ['him', HE],
  ['his', HE],
  ['himself', HE],
  ['she', SHE],
  ['her', SHE],
  ['hers', SHE],
  ['herself', SHE],
  ['they', THEY],
  ['them', THEY],
  ['their', THEY],
  ['theirs', THEY],
  ['themselves', THEY],
  ['it', IT],
  ['its', IT],
  ['itself', IT],
  ['who', WHO],
]);

/** Finds the pronouns of the third person, and "who" where it refers back. */
export function findPronouns(reading: BlockReading, taken: Uint8Array): readonly MentionDraft[] {
  const { tokens, tags } = reading;
  const found: MentionDraft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // The trait first: for most words no table is asked.
    if (((tokens.traits[at] ?? 0) & Trait.ThirdPerson) === 0 || taken[at]) continue;
    const word = tokens.word[at] ?? '';
    const pronoun = PRONOUNS.get(word);
    if (!pronoun) continue;
    if (word === 'who' && tags[at] !== Tag.WhWord) continue;
    const { type, gender, isPlural } = pronoun;
    const from = at;
    found.push(
      gender
        ? { type, gender, isPlural, from, to: at + 1, head: at, form: 'pronoun' }
        : { type, isPlural, from, to: at + 1, head: at, form: 'pronoun' },
    );
  }
  return found;
}
