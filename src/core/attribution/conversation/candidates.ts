import type { Chains, Gender } from '../../entities/mention';
import {
  Address,
  firstAt,
  type Glimpse,
  glimpsesIn,
  isInSource,
  NARRATOR,
  OTHER,
  type Scene,
  type Scenes,
} from './scene';
import { Candidate, Clue } from './clues';
import { CueKind, type Utterance } from './utterances';

export const MAX_CANDIDATES = 10;
/** How far back persons are looked for: in blocks, and in places named. */
const BLOCKS_BACK = 8;
const GLIMPSES_BACK = 40;
const SURE = 0.7;
const MAX_RIVALS = 4;
/** So many persons near by are enough. */
const MAX_NEAR = 6;

/** Who has spoken by a cue of his own so far. */
export class Spoken {
  readonly #times = new Map<number, number>();
  /** The last three, latest first. */
  readonly last: number[] = [];

  times(entity: number): number {
    return this.#times.get(entity) ?? 0;
  }

  add(entity: number): void {
    this.#times.set(entity, this.times(entity) + 1);
    const at = this.last.indexOf(entity);
    if (at >= 0) this.last.splice(at, 1);
    this.last.unshift(entity);
    this.last.length = Math.min(this.last.length, LAST.length);
  }
}

/** What is known of the document before its utterances are read one by one. */
export interface Company {
  readonly scenes: Scenes;
  readonly chains: Chains;
  readonly spoken: Spoken;
  /** The named persons most often told of. */
  readonly protagonists: readonly number[];
}

const PROTAGONISTS = 3;

export function findProtagonists({ entities }: Chains): readonly number[] {
  return entities
    .map(({ isNamed, type, mentions }, entity) => ({
      entity,
      count: isNamed && type === 'person' ? mentions.length : 0,
    }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, PROTAGONISTS)
    .map(({ entity }) => entity);
}

/** Those who may have said an utterance, with what speaks for each; `OTHER` comes last. */
export function findCandidates(
  utterances: readonly Utterance[],
  index: number,
  company: Company,
): readonly Candidate[] {
  const utterance = utterances[index];
  if (!utterance) return [];
  if (utterance.kind === CueKind.Name || utterance.kind === CueKind.Narrator) return [anchorOf(utterance)];
  return new Finder(utterances, index, utterance, company).candidates();
}

function anchorOf({ kind, speaker }: Utterance): Candidate {
  return new Candidate(kind === CueKind.Narrator ? NARRATOR : (speaker?.entity ?? OTHER));
}

class Finder {
  readonly #utterance: Utterance;
  readonly #before: Utterance | undefined;
  readonly #after: Utterance | undefined;
  readonly #next: Utterance | undefined;
  readonly #scenes: Scenes;
  readonly #chains: Chains;
  readonly #company: Company;
  readonly #found = new Map<number, Candidate>();

  constructor(utterances: readonly Utterance[], index: number, utterance: Utterance, company: Company) {
    this.#utterance = utterance;
    this.#before = utterances[index - 1];
    this.#after = utterances[index + 1];
    this.#next = utterances[index + 2];
    this.#scenes = company.scenes;
    this.#chains = company.chains;
    this.#company = company;
  }

  candidates(): readonly Candidate[] {
    this.#fromCue();
    this.#fromOwnBlock();
    this.#fromBlocksBefore();
    this.#fromBlockAfter();
    this.#fromSpeech();
    this.#fromCompany();
    this.#ofPersons();
    const all = [...this.#found.values()];
    const found = all.length < MAX_CANDIDATES ? all : [...all.filter(isNear), ...all.filter((far) => !isNear(far))];
    const other = new Candidate(OTHER);
    other.add(Clue.Other);
    return [...found.slice(0, MAX_CANDIDATES - 1), other];
  }

  #add(entity: number, clue: Clue): void {
    let candidate = this.#found.get(entity);
    if (!candidate) this.#found.set(entity, (candidate = new Candidate(entity)));
    candidate.add(clue);
  }

  #fromCue(): void {
    const { speaker } = this.#utterance;
    if (!speaker) return;
    if (speaker.entity !== undefined)
      this.#add(speaker.entity, speaker.confidence >= SURE ? Clue.LinkedSurely : Clue.Linked);
    for (const rival of speaker.rivals.slice(0, MAX_RIVALS)) this.#add(rival, Clue.Rival);
  }

  #fromOwnBlock(): void {
    const { block, from, lastBlock, to } = this.#utterance;
    const before = this.#before?.lastBlock === block ? this.#before : undefined;
    const start = before?.to ?? 0;
    const { told } = this.#scenes.of(block);
    let last: Glimpse | undefined;
    for (
      let i = Math.max(firstAt(told, start), firstAt(told, from) - GLIMPSES_BACK);
      (told[i]?.at ?? from) < from;
      i++
    ) {
      // Who was told the words before in this paragraph does not go on with them.
      if (before && told[i]?.isHearer) continue;
      last = told[i];
      if (last) this.#add(last.entity, last.isSubject ? Clue.SubjectBefore : Clue.Before);
    }
    if (last) this.#add(last.entity, Clue.LastBefore);
    const limit = this.#after?.block === lastBlock ? this.#after.from : Infinity;
    for (const glimpse of glimpsesIn(this.#scenes.of(lastBlock).told, to, limit)) {
      if (glimpse.isHearer || isInSource(this.#utterance, glimpse)) continue;
      this.#add(glimpse.entity, glimpse.isSubject ? Clue.SubjectAfter : Clue.After);
    }
  }

  #fromBlocksBefore(): void {
    let seen = 0;
    const { block } = this.#utterance;
    for (let back = 1; back <= BLOCKS_BACK && seen < GLIMPSES_BACK; back++) {
      const scene = this.#scenes.of(block - back);
      const hasSpeech = this.#before !== undefined && this.#before.lastBlock >= block - back;
      const { told } = scene;
      for (let i = told.length - 1; i >= 0 && seen < GLIMPSES_BACK; i--, seen++) {
        const glimpse = told[i];
        if (!glimpse) continue;
        this.#add(glimpse.entity, back > 1 ? Clue.Earliest : this.#clueBefore(glimpse, hasSpeech));
        if (back === 1 && !hasSpeech && i === told.length - 1) this.#add(glimpse.entity, Clue.LastInBlockBefore);
      }
      if (this.#found.size >= MAX_NEAR) break;
    }
  }

  #clueBefore(glimpse: Glimpse, hasSpeech: boolean): Clue {
    if (!hasSpeech) return glimpse.isSubject ? Clue.SubjectInBlockBefore : Clue.InBlockBefore;
    if (this.#before && isInSource(this.#before, glimpse)) return Clue.Earliest;
    return glimpse.isSubject ? Clue.SubjectBesideSpeech : Clue.BesideSpeech;
  }

  #fromBlockAfter(): void {
    const { lastBlock } = this.#utterance;
    if (this.#after && this.#after.block <= lastBlock + 1) return;
    for (const glimpse of glimpsesIn(this.#scenes.of(lastBlock + 1).told, 0, Infinity))
      this.#add(glimpse.entity, glimpse.isSubject ? Clue.SubjectInBlockAfter : Clue.InBlockAfter);
  }

  #fromSpeech(): void {
    const { block, lastBlock } = this.#utterance;
    this.#heard(this.#scenes.of(block), this.#utterance, Clue.AddressedHere, Clue.NamedHere);
    const before = this.#before;
    if (before && block - before.lastBlock <= 2)
      this.#heard(this.#scenes.of(before.lastBlock), before, Clue.AddressedBefore, Clue.NamedInSpeechBefore);
    const after = this.#after;
    if (after && after.block - lastBlock <= 2)
      this.#heard(this.#scenes.of(after.block), after, Clue.AddressedAfter, Clue.NamedInSpeechAfter);
    for (const next of [this.#after, this.#next]) {
      if (next?.kind === CueKind.Name && next.speaker?.entity !== undefined && next.block - lastBlock <= 6)
        this.#add(next.speaker.entity, Clue.SpeaksSoon);
      if (next?.kind === CueKind.Narrator && next.block - lastBlock <= 6) this.#add(NARRATOR, Clue.SpeaksSoon);
    }
  }

  /** Those named in the words of an utterance. */
  #heard(scene: Scene, { block, lastBlock, from, to }: Utterance, addressed: Clue, named: Clue): void {
    const [start, end] = block === lastBlock ? [from, to] : [0, Infinity];
    for (const { entity, address } of glimpsesIn(scene.said, start, end))
      this.#add(entity, address === Address.None ? named : addressed);
  }

  #fromCompany(): void {
    this.#company.spoken.last.forEach((entity, i) => {
      this.#add(entity, LAST[i] ?? Clue.SpokeThirdLast);
    });
    for (const entity of this.#company.protagonists) this.#add(entity, Clue.Protagonist);
  }

  #ofPersons(): void {
    const { kind, gender, speaker } = this.#utterance;
    const isRole = kind === CueKind.Role;
    let order = 0;
    for (const candidate of this.#found.values()) {
      const { entity } = candidate;
      const spoke = this.#company.spoken.times(entity);
      candidate.add(spoke === 0 ? Clue.NeverSpoke : spoke < 3 ? Clue.SpokeOnce : Clue.SpokeOften);
      candidate.add(ORDER[order++] ?? Clue.Earlier);
      if (speaker && entity !== speaker.entity && !candidate.has(Clue.Rival)) candidate.add(Clue.NotLinked);
      if (this.#found.size === 1) candidate.add(Clue.OnlyOne);
      const known = this.#chains.entities[entity];
      candidate.add(known ? (known.isNamed ? Clue.Named : Clue.Unnamed) : Clue.Narrator);
      if (!known) continue;
      candidate.add(genderClue(gender, known.gender));
      if (isRole && known.isNamed && this.#hasRole(entity)) candidate.add(Clue.SameRole);
    }
  }

  /** The noun of the cue is a role said of the person elsewhere. */
  #hasRole(entity: number): boolean {
    const role = this.#chains.entities[this.#utterance.speaker?.entity ?? -1]?.roles[0];
    if (role === undefined) return false;
    const noun = role.slice(role.lastIndexOf(' ') + 1);
    return this.#chains.entities[entity]?.roles.some((known) => known.endsWith(noun)) === true;
  }
}

const genderClue = (cue: Gender | undefined, known: Gender | undefined): Clue =>
  cue === undefined || known === undefined ? Clue.UnknownGender : cue === known ? Clue.SameGender : Clue.OtherGender;

/** Clues that tell of more than a name in what is said, or of somebody long gone. */
const NEAR = new Candidate(OTHER);
for (let clue = Clue.SubjectBefore; clue < Clue.SameGender; clue++)
  if (clue !== Clue.NamedHere && clue !== Clue.NamedInSpeechBefore && clue !== Clue.NamedInSpeechAfter) NEAR.add(clue);
for (const clue of [Clue.LinkedSurely, Clue.Linked, Clue.SpokeLast, Clue.SpokeSecondLast]) NEAR.add(clue);

const isNear = ({ low, high }: Candidate): boolean => ((low & NEAR.low) | (high & NEAR.high)) !== 0;

const LAST = [Clue.SpokeLast, Clue.SpokeSecondLast, Clue.SpokeThirdLast];
const ORDER = [Clue.Latest, Clue.SecondLatest, Clue.ThirdLatest];
