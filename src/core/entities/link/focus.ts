import type { LinkedMention } from '../mention';
import type { Candidates } from './candidates';
import { Part, SPEAKING } from './clausePlace';
import type { EntityDraft } from './registry';

/** Where a mention stands. Sentences and tokens count over the document. */
export interface Site {
  readonly block: number;
  readonly sentence: number;
  readonly token: number;
  readonly part: Part;
  readonly isInMarks: boolean;
  /** The label of the turn. */
  readonly isLabel: boolean;
  /** No other person is spoken of before it in its sentence. */
  readonly isFirst: boolean;
  /** Hashes of the words before and behind it. */
  readonly before: number;
  readonly after: number;
  /** More is told of who is named: age, or a clause with "who". */
  readonly isIntroduced: boolean;
  /** Beside "and". */
  readonly isJoint: boolean;
}

/** People looked at for each pronoun, at most. */
const MAX_PEOPLE = 14;
const DECAY = 0.7;
/** Powers of it; beyond, nothing is left. */
const DECAYS = Float64Array.from({ length: 128 }, (_, i) => DECAY ** i);
const decayOver = (sentences: number): number => DECAYS[sentences] ?? 0;

/** What the text has just said of a person. */
export class Attention {
  readonly entity: EntityDraft;
  mention: LinkedMention;
  site: Site;
  /** Parts played in the sentence of the last mention, a bit each, and in the sentence before that one. */
  parts = 0;
  partsBefore = 0;
  /** How much it is spoken of: each mention counts 1, and less with each sentence since. */
  weight = 0;
  count = 0;
  pronouns = 0;
  /** The block of the last turn that is labelled with it. */
  speaksIn = -1;
  /** How likely the last he was this person, and the last she; and which he and she that was. */
  readonly likely = [0, 0];
  readonly likelyAt = [0, 0];

  constructor(entity: EntityDraft, mention: LinkedMention, site: Site) {
    this.entity = entity;
    this.mention = mention;
    this.site = site;
  }

  add(mention: LinkedMention, site: Site): void {
    const distance = this.count === 0 ? 0 : site.sentence - this.site.sentence;
    if (distance > 0) {
      this.partsBefore = distance === 1 ? this.parts : 0;
      this.parts = 0;
    }
    // Who is introduced stands out as a subject does.
    this.parts |= (1 << site.part) | (site.isIntroduced ? 1 << Part.Subject : 0);
    this.weight = this.weight * decayOver(distance) + 1;
    this.count++;
    if (mention.form === 'pronoun') this.pronouns++;
    if (site.isLabel) this.speaksIn = site.block;
    this.mention = mention;
    this.site = site;
  }

  weightAt(sentence: number): number {
    return this.weight * decayOver(sentence - this.site.sentence);
  }
}

export const enum Sex {
  Male,
  Female,
}

/** The people last spoken of, the latest at the end. */
export class Focus {
  readonly people: Attention[] = [];
  /** Who last said something, outside marks, and where. */
  speaker: { readonly person: Attention; readonly site: Site } | undefined;
  /** Of he and of she: how many there were, where the last one stood, and how likely it was nobody in focus. */
  readonly seen = [0, 0];
  readonly last: (Site | undefined)[] = [undefined, undefined];
  readonly nobody = [0, 0];

  /** How likely the last he, or she, was this person. */
  likelihood(person: Attention, sex: Sex): number {
    return person.likelyAt[sex] === this.seen[sex] ? (person.likely[sex] ?? 0) : 0;
  }

  keep(entity: EntityDraft, mention: LinkedMention, site: Site): void {
    const known = this.#take(entity);
    const attention = known ?? new Attention(entity, mention, site);
    attention.add(mention, site);
    this.people.push(attention);
    if (isSpeaking(site)) this.speaker = { person: attention, site };
    if (this.people.length > MAX_PEOPLE) this.people.shift();
  }

  /** Keeps how likely a pronoun is each of the candidates, for the next one. */
  saw(sex: Sex, site: Site, { people, probabilities, size }: Candidates): void {
    const order = (this.seen[sex] ?? 0) + 1;
    this.seen[sex] = order;
    this.last[sex] = site;
    this.nobody[sex] = probabilities[size - 1] ?? 0;
    for (let i = 0; i + 1 < size; i++) {
      const person = people[i];
      if (!person) continue;
      person.likely[sex] = probabilities[i] ?? 0;
      person.likelyAt[sex] = order;
    }
  }

  #take(entity: EntityDraft): Attention | undefined {
    const { people } = this;
    for (let i = people.length - 1; i >= 0; i--) {
      const found = people[i];
      if (found?.entity !== entity) continue;
      people.splice(i, 1);
      return found;
    }
    return undefined;
  }
}

/** Ortiz said */
export const isSpeaking = ({ part, after, isInMarks }: Site): boolean =>
  part === Part.Subject && after === SPEAKING && !isInMarks;
