import type { Chains } from '../../entities/mention';
import type { EvidenceCode } from '../../model';
import { type Attributable, attributable } from '../attributable';
import type { Narrator } from '../narrator/narrator';
import { sourceIn, type SourcePlace } from '../places';
import type { Speaker } from '../speakers';
import type { Candidate } from './clues';
import { firstAt, type Glimpse, glimpsesIn, NARRATOR, OTHER, type Scenes } from './scene';
import type { TalkTurn } from './talk';
import { CueKind, type Utterance } from './utterances';

/** Whoever is less likely is not asserted as the speaker: he stays among the candidates. */
const LEAST = 0.4;
const MAX_RIVALS = 3;

export interface Reading {
  readonly turns: readonly TalkTurn[];
  /** How likely each candidate of each turn is. */
  readonly marginals: readonly Float64Array[];
  readonly scenes: Scenes;
  readonly chains: Chains;
  readonly narrator: Narrator;
  /** Filled: what takes the place of a quotation. */
  readonly credited: Map<Attributable, Attributable>;
}

interface Chosen {
  readonly entity: number;
  readonly source: SourcePlace | undefined;
}

/** Credits the utterances of one conversation with their likeliest speakers. */
export function credit(reading: Reading): void {
  const chosen: (Chosen | undefined)[] = [];
  reading.turns.forEach((turn, t) => {
    chosen.push(creditOne(reading, turn, { t, chosen }));
  });
}

function creditOne(
  reading: Reading,
  turn: TalkTurn,
  { t, chosen }: { readonly t: number; readonly chosen: readonly (Chosen | undefined)[] },
): Chosen | undefined {
  const { utterance } = turn;
  const ranked = rank(reading, turn, reading.marginals[t] ?? new Float64Array());
  const best = ranked[0];
  const own = utterance.quotations[0]?.source;
  if (!best) return undefined;
  // "I" is a mention of the narrator.
  if (utterance.kind === CueKind.Name || utterance.kind === CueKind.Narrator)
    return { entity: best.entity, source: own };
  const isSure = best.probability >= LEAST && best.entity !== OTHER;
  const isNarrator = best.entity === NARRATOR;
  const named = isNarrator ? reading.narrator.entity : best.entity === OTHER ? undefined : best.entity;
  // Without a cue and too unlikely he is a candidate, no more.
  const entity = isSure || utterance.kind !== CueKind.None ? named : undefined;
  const probability = best.probability * (isNarrator ? reading.narrator.confidence : 1);
  const speaker = speakerOf(reading, utterance, { ranked, entity, probability });
  if (utterance.kind !== CueKind.None) {
    if (speaker && isSure) replace(reading, utterance, { speaker });
    return { entity: best.entity, source: own };
  }
  if (!isSure) {
    if (speaker) replace(reading, utterance, { speaker, prior: 1 });
    return undefined;
  }
  const [before, first] = [chosen[t - 1], chosen[t - 2]];
  const rule: EvidenceCode =
    before?.entity === best.entity ? 'same-speaker' : first?.entity === best.entity ? 'alternation' : 'beside';
  const source =
    (rule === 'same-speaker' ? before?.source : rule === 'alternation' ? first?.source : undefined) ??
    placeOf(reading, utterance, best.entity);
  replace(reading, utterance, {
    ...(speaker && { speaker }),
    ...(source && { source }),
    rule,
    prior: speaker ? 1 : best.probability,
  });
  return { entity: best.entity, source };
}

interface Ranked {
  readonly entity: number;
  readonly probability: number;
}

/** Likeliest first. "My father said", "he said": not the one who tells it. */
function rank({ narrator }: Reading, { candidates, utterance }: TalkTurn, marginals: Float64Array): readonly Ranked[] {
  const isTold = utterance.kind === CueKind.Role || utterance.kind === CueKind.Pronoun;
  const ranked = candidates
    .map(({ entity }: Candidate, i) => ({ entity, probability: marginals[i] ?? 0 }))
    .filter(({ entity }) => !isTold || (entity !== NARRATOR && entity !== narrator.entity))
    .sort((a, b) => b.probability - a.probability);
  const total = ranked.reduce((sum, { probability }) => sum + probability, 0);
  return isTold && total > 0 ? ranked.map((one) => ({ ...one, probability: one.probability / total })) : ranked;
}

function speakerOf(
  { chains }: Reading,
  { speaker }: Utterance,
  {
    ranked,
    entity,
    probability,
  }: { readonly ranked: readonly Ranked[]; readonly entity: number | undefined; readonly probability: number },
): Speaker | undefined {
  const rivals = ranked
    .filter((other) => other.entity >= 0 && other.entity !== entity && other.probability > 0.05)
    .map((other) => other.entity)
    .slice(0, MAX_RIVALS);
  if (entity === undefined)
    return rivals.length === 0 || speaker
      ? undefined
      : { type: 'unknown', entity, confidence: probability, mention: undefined, rivals };
  const known = chains.entities[entity];
  // The cue alone knew it: the chain of evidence from "he" to the name stays.
  const mention = speaker?.entity === entity ? speaker.mention : known?.mentions.find(({ form }) => form === 'name');
  return {
    type: known?.isNamed
      ? known.type === 'person'
        ? 'person'
        : 'collective'
      : known
        ? (speaker?.type ?? 'role')
        : 'role',
    entity,
    confidence: probability,
    mention,
    rivals,
  };
}

function replace({ credited }: Reading, { quotations }: Utterance, change: Partial<Attributable>): void {
  for (const quotation of quotations) credited.set(quotation, attributable({ ...quotation, ...change }));
}

/** The words near an utterance that name its speaker: in its paragraph, else in those before it. */
function placeOf(
  { scenes }: Reading,
  { block, lastBlock, from, to }: Utterance,
  entity: number,
): SourcePlace | undefined {
  const ofEntity = (glimpse: Glimpse): boolean => glimpse.entity === entity;
  const own = scenes.of(block).told;
  const before = own.slice(Math.max(0, firstAt(own, from) - GLIMPSES_BACK), firstAt(own, from)).filter(ofEntity);
  const beat =
    before.findLast(({ isSubject }) => isSubject) ?? before.findLast(({ isPronoun }) => !isPronoun) ?? before.at(-1);
  if (beat) return placeAt(beat, block);
  const after = glimpsesIn(scenes.of(lastBlock).told, to, Infinity).find(ofEntity);
  if (after) return placeAt(after, lastBlock);
  for (let back = 1; back <= PLACES_BACK; back++) {
    const place = scenes
      .of(block - back)
      .told.slice(-GLIMPSES_BACK)
      .findLast(ofEntity);
    if (place) return placeAt(place, block - back);
  }
  const next = glimpsesIn(scenes.of(lastBlock + 1).told, 0, Infinity).find(ofEntity);
  return next && placeAt(next, lastBlock + 1);
}

const PLACES_BACK = 8;
const GLIMPSES_BACK = 40;

const placeAt = ({ mention, at, isPronoun }: Glimpse, block: number): SourcePlace =>
  sourceIn(block, {
    from: mention?.from ?? at,
    to: mention?.to ?? at + 1,
    head: at,
    kind: isPronoun ? 'pronoun' : 'noun',
  });
