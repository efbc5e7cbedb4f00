import type { Chains, LinkedMention } from '../../entities/mention';
import { Tag } from '../../text/tagger';
import { Shape } from '../../text/tokens';
import { TELLING } from '../cues/wordLists';
import type { Grammar } from '../nounPhrases';
import type { Utterance } from './utterances';

/** The narrator of a story in the first person, where no name is known: stands among entities. */
export const NARRATOR = -2;
/** Somebody whom nothing near names. */
export const OTHER = -1;

/** A place in the narration where a person is named or meant. */
export interface Glimpse {
  readonly entity: number;
  readonly at: number;
  readonly isSubject: boolean;
  readonly isPronoun: boolean;
  readonly mention: LinkedMention | undefined;
  readonly address: Address;
  /** Who is told something: told the reporters. */
  readonly isHearer: boolean;
}

/** Whether somebody named in what is said is spoken to. */
export const enum Address {
  None,
  /** “Tom, come here.” */
  Addressed,
  /** “Come here, Tom.”: after a comma, where no interjection stands. */
  Called,
}

/** Who appears in a block: in what is told, and in what is said. */
export interface Scene {
  readonly told: readonly Glimpse[];
  readonly said: readonly Glimpse[];
}

const EMPTY: Scene = { told: [], said: [] };

/** Reads the scenes of the blocks asked for, each once. */
export class Scenes {
  readonly #grammars: readonly Grammar[];
  readonly #chains: Chains;
  readonly #read: (Scene | undefined)[];

  constructor(grammars: readonly Grammar[], chains: Chains) {
    this.#grammars = grammars;
    this.#chains = chains;
    this.#read = new Array<Scene | undefined>(grammars.length);
  }

  of(block: number): Scene {
    const grammar = this.#grammars[block];
    if (!grammar || grammar.reading.block.kind !== 'paragraph') return EMPTY;
    return (this.#read[block] ??= this.#scene(grammar, block));
  }

  #scene(grammar: Grammar, block: number): Scene {
    const told: Glimpse[] = [];
    const said: Glimpse[] = [];
    for (const mention of this.#chains.byBlock[block] ?? []) {
      const { entity, head, form, isSubject } = mention;
      if (entity === undefined || !this.#isSomebody(entity)) continue;
      const isPronoun = form === 'pronoun';
      const isSaid = isInMarks(grammar, head);
      if (isSaid && isPronoun) continue;
      const address = isSaid ? addressOf(grammar, mention) : Address.None;
      (isSaid ? said : told).push({
        entity,
        at: head,
        isSubject: isSubject === true,
        isPronoun,
        mention,
        address,
        isHearer: isToldSomething(grammar, mention),
      });
    }
    addNarrator(grammar, told);
    return { told, said };
  }

  /** True for a mention outside quotation marks. */
  isTold({ block, head }: LinkedMention): boolean {
    const grammar = this.#grammars[block];
    return grammar !== undefined && !isInMarks(grammar, head);
  }

  #isSomebody(entity: number): boolean {
    const found = this.#chains.entities[entity];
    return found !== undefined && (found.type === 'person' || (!found.isNamed && found.type === 'group'));
  }
}

const isInMarks = ({ marks: { depth } }: Grammar, at: number): boolean => (depth[at] ?? 0) > 0;

function isToldSomething({ reading: { tokens, tags } }: Grammar, { from, role }: LinkedMention): boolean {
  let start = role && role.from < from ? role.from : from;
  if (tags[start - 1] === Tag.Determiner || tags[start - 1] === Tag.Possessive) start--;
  return TELLING.has(tokens.word[start - 1] ?? '');
}

/** “Tommy, you’re stony!”: a name or a role between commas or marks. */
function addressOf({ reading: { tokens } }: Grammar, { from, to, role, form }: LinkedMention): Address {
  let start = role && role.to <= from && role.from < from ? role.from : from;
  while (TITLES.has(tokens.word[start - 1] ?? '')) start--;
  const before = tokens.word[start - 1] ?? '';
  const after = tokens.word[to] ?? '';
  const isOpen = ADDRESS_LEADS.has(before) || tokens.shape[start - 1] === Shape.Mark;
  const isClosed = PAUSES.has(after) || tokens.shape[to] === Shape.Mark;
  // Tom, Dick and Harry.
  const isListed =
    (after === ',' && (tokens.word[to + 1] === 'and' || tokens.word[to + 1] === 'or')) ||
    (before === ',' && after === ',' && tokens.shape[start - 2] === Shape.Capital);
  if (isListed) return Address.None;
  if (!isOpen || !isClosed || (form !== 'name' && before === ',' && after === ',')) return Address.None;
  return form === 'name' && tokens.word[from - 1] === ',' ? Address.Called : Address.Addressed;
}

/** Titles that stand before a name that somebody is called by. Source: own list. */
const TITLES = new Set(
  'mr mr. mrs mrs. ms ms. miss mister master madam madame mademoiselle monsieur sir lady lord dr dr. doctor aunt uncle captain colonel major general father mother brother sister cousin professor mother-in-law little young poor old my dear dearest'.split(
    ' ',
  ),
);
const ADDRESS_LEADS = new Set([',', 'dear', 'oh', 'ah', 'o', 'old', 'well', 'yes', 'no', '.', '!', '?', '—', '--']);
const PAUSES = new Set([',', '.', '!', '?', '…', '...', ';', ':', '—', '--', '-']);

/** “I” outside quotation marks, in the order of the text. */
function addNarrator({ reading: { tokens, tags, text }, marks: { depth } }: Grammar, told: Glimpse[]): void {
  const found: Glimpse[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.word[at] ?? '';
    if (word.length > 2 || (word !== 'i' && word !== 'me' && word !== 'my') || (depth[at] ?? 0) > 0) continue;
    if (word === 'i' && text.charCodeAt(tokens.start[at] ?? 0) !== 73) continue;
    if (word === 'i' && tags[at] !== Tag.Pronoun) continue;
    found.push({
      entity: NARRATOR,
      at,
      isSubject: word === 'i',
      isPronoun: true,
      mention: undefined,
      address: Address.None,
      isHearer: TELLING.has(tokens.word[at - 1] ?? ''),
    });
  }
  if (found.length === 0) return;
  told.push(...found);
  told.sort((a, b) => a.at - b.at);
}

/** True where a glimpse is part of the cue of an utterance. */
export const isInSource = ({ quotations, block }: Utterance, { at }: Glimpse): boolean => {
  const source = quotations[0]?.source;
  return source?.block === block && source.from <= at && source.to > at;
};

/** Index of the first glimpse at or behind a token. */
export function firstAt(glimpses: readonly Glimpse[], token: number): number {
  let low = 0;
  let high = glimpses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((glimpses[middle]?.at ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The glimpses within `[from, to)`: no more than `MAX_GLIMPSES`, so that a paragraph of any length costs little. */
export function glimpsesIn(glimpses: readonly Glimpse[], from: number, to: number): readonly Glimpse[] {
  const first = firstAt(glimpses, from);
  return glimpses.slice(first, Math.min(firstAt(glimpses, to), first + MAX_GLIMPSES));
}

const MAX_GLIMPSES = 40;
