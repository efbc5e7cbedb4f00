import { roleNoun } from '../../lexicon/titles';
import type { EntityType } from '../../model';
import type { BlockReading } from '../../text/reading';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import type { ChainEntity, Gender, LinkedMention, LocalMention } from '../mention';
import type { PersonName } from './personName';

/** A mention with its place in the document. */
export interface Placed {
  readonly mention: LocalMention;
  readonly reading: BlockReading;
  readonly block: number;
  /** Counts the mentions of the document. */
  readonly order: number;
}

/** A role said of an entity: its noun, and the words before it. */
export interface RoleOf {
  readonly noun: string;
  readonly modifiers: ReadonlySet<string>;
}

interface NameForm {
  readonly text: string;
  count: number;
}

/** An entity while its mentions are collected. */
export class EntityDraft {
  readonly index: number;
  readonly type: EntityType;
  readonly isNamed: boolean;
  readonly mentions: LinkedMention[] = [];
  /** The latest of them that is a name. */
  lastName: LinkedMention | undefined;
  readonly personNames: PersonName[] = [];
  readonly roles: RoleOf[] = [];
  readonly #names = new Map<string, NameForm>();
  readonly #roleTexts = new Map<string, string>();
  gender: Gender | undefined;
  isPlural = false;

  constructor(index: number, type: EntityType, isNamed: boolean) {
    this.index = index;
    this.type = type;
    this.isNamed = isNamed;
  }

  addName(text: string): void {
    const form = this.#names.get(text);
    if (form) form.count++;
    else this.#names.set(text, { text, count: 1 });
  }

  addRole(text: string, role: RoleOf): void {
    const key = text.toLowerCase();
    if (this.#roleTexts.has(key)) return;
    this.#roleTexts.set(key, text);
    this.roles.push(role);
  }

  finish(): ChainEntity {
    const forms = [...this.#names.values()];
    const roles = [...this.#roleTexts.values()];
    const name = (this.isNamed ? bestName(forms, this.type) : roles[0]) ?? forms[0]?.text ?? '';
    return {
      name,
      type: this.type,
      aliases: forms.map(({ text }) => text).filter((text) => text !== name),
      roles: this.isNamed ? roles : roles.slice(1),
      ...(this.gender && { gender: this.gender }),
      isNamed: this.isNamed,
      mentions: this.mentions,
    };
  }
}

/** People and bodies go by their longest name, other things by their most frequent one; acronyms only where alone. */
function bestName(forms: readonly NameForm[], type: EntityType): string | undefined {
  const isShort = (text: string): boolean => text === text.toUpperCase();
  const isByLength = type === 'person' || type === 'organization' || type === 'work' || type === 'event';
  return [...forms].sort((a, b) => {
    if (isShort(a.text) !== isShort(b.text)) return isShort(a.text) ? 1 : -1;
    const byLength = b.text.length - a.text.length;
    const byCount = b.count - a.count;
    return isByLength ? byLength || byCount : byCount || byLength;
  })[0]?.text;
}

/** The words of a mention as written, on one line. */
export const textOf = ({ text, tokens }: BlockReading, { from, to }: TokenRange): string =>
  text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/gu, ' ');

const SAME_NOUNS = new Map(
  'spokesman=spokesperson spokeswoman=spokesperson spokeswomen=spokesperson chairman=chair chairwoman=chair chairperson=chair congressman=representative congresswoman=representative councilman=councillor councilwoman=councillor councilor=councillor harbormaster=harbourmaster adviser=advisor policeman=officer policewoman=officer'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** Reads a role: [russian foreign] minister. */
export function roleOf({ tokens, tags }: BlockReading, range: TokenRange): RoleOf | undefined {
  let head = -1;
  for (let i = range.from; i < range.to && tags[i] !== Tag.Preposition; i++)
    if (roleNoun(tokens.word[i] ?? '')) head = i;
  if (head < 0) return undefined;
  const modifiers = new Set<string>();
  for (let i = range.from; i < head; i++) {
    const word = tokens.word[i] ?? '';
    if (tags[i] !== Tag.Determiner && tags[i] !== Tag.Genitive && tags[i] !== Tag.Possessive && /\p{L}/u.test(word))
      modifiers.add(word);
  }
  const noun = tokens.word[head] ?? '';
  return { noun: SAME_NOUNS.get(noun) ?? noun, modifiers };
}
