import type { BlockReading } from '../../text/reading';
import type { Gender, LinkedMention, LocalMention } from '../mention';
import { Candidates, type PronounScorer } from './candidates';
import { ClauseCounts } from './clausePlace';
import { type Attention, type Focus, Sex, type Site } from './focus';
import { fillCandidates } from './pronounFeatures/fillCandidates';
import type { Ahead, PronounPlace } from './pronounFeatures/place';
import type { EntityDraft, Placed } from './registry';

/** A mention that a later pronoun may refer to. */
export interface Antecedent {
  readonly mention: LinkedMention;
  readonly entity: EntityDraft;
  /** Counts the sentences of the document. */
  readonly sentence: number;
  readonly isInMarks: boolean;
}

export interface PronounLink {
  readonly entity: EntityDraft | undefined;
  readonly antecedent: LinkedMention | undefined;
  readonly confidence: number;
  readonly rivals: readonly EntityDraft[];
}

/** Least probability of a link: on held-out text about half of those that have it are right. */
export const LEAST = 0.42;
/** How often the only one named close by is meant, on held-out text of all kinds. */
const SOLE = 0.8;
/** A pronoun stands for the name from here on. */
const SOLE_PRONOUN = 0.75;
const MAX_RIVALS = 3;
const LEAST_RIVAL = 0.05;

/** Finds to whom he and she refer: the candidate that the trained model finds most likely, if it is likely enough. */
export class PersonPronouns {
  readonly #readings: readonly BlockReading[];
  readonly #focus: Focus;
  readonly #scorer: PronounScorer;
  readonly #candidates = new Candidates();
  #counts: { readonly reading: Placed['reading']; readonly counts: ClauseCounts } | undefined;

  constructor(readings: readonly BlockReading[], focus: Focus, scorer: PronounScorer) {
    this.#readings = readings;
    this.#focus = focus;
    this.#scorer = scorer;
  }

  link(
    { mention, reading }: Placed,
    site: Site,
    context: { readonly sentenceFrom: number; readonly gender: Gender; readonly ahead: readonly Ahead[] },
  ): PronounLink {
    if (this.#counts?.reading !== reading) this.#counts = { reading, counts: new ClauseCounts(reading) };
    const { sentenceFrom, gender, ahead } = context;
    const place = {
      mention,
      reading,
      readings: this.#readings,
      site,
      counts: this.#counts.counts,
      sentenceFrom,
      gender,
    };
    const named = this.#focus.people.at(-1);
    if (named && isIntensifier(place, named)) return sureLink(named);
    fillCandidates(this.#candidates, place, this.#focus, ahead);
    this.#scorer.score(this.#candidates, reading.block.start + (reading.tokens.start[mention.from] ?? 0));
    this.#focus.saw(gender === 'male' ? Sex.Male : Sex.Female, site, this.#candidates);
    return this.#choose(site);
  }

  /** Ortiz was late. He …: the one who is named close by as a subject, outside marks, where nobody else is. */
  #isSoleNamed({ isInMarks }: Site): number {
    const { sole, people, isBound } = this.#candidates;
    const person = people[sole];
    const isKnown = person && isNameOrSure(person);
    const isSure = isKnown && ((person.parts & 1) === 1 || isBound) && !person.site.isInMarks && !isInMarks;
    return isSure && sole >= 0 ? sole : -1;
  }

  #choose(site: Site): PronounLink {
    const { probabilities, entities, mentions, size } = this.#candidates;
    let best = -1;
    for (let i = 0; i + 1 < size; i++) if (best < 0 || (probabilities[i] ?? 0) > (probabilities[best] ?? 0)) best = i;
    const known = this.#isSoleNamed(site);
    if (known >= 0) best = known;
    const confidence = Math.max(probabilities[best] ?? 0, known >= 0 ? SOLE : 0);
    const isLink = confidence >= LEAST;
    return {
      entity: isLink ? entities[best] : undefined,
      antecedent: isLink ? mentions[best] : undefined,
      confidence: isLink ? calibrated(confidence) : Math.max(0.2, confidence),
      rivals: this.#rivals(isLink ? best : -1),
    };
  }

  /** The likeliest of all but one. */
  #rivals(best: number): readonly EntityDraft[] {
    const rivals: EntityDraft[] = [];
    for (const i of this.#ranked()) {
      if (rivals.length === MAX_RIVALS) break;
      const entity = i === best ? undefined : this.#candidates.entities[i];
      if (entity) rivals.push(entity);
    }
    return rivals;
  }

  #ranked(): readonly number[] {
    const { probabilities, size } = this.#candidates;
    const likely: number[] = [];
    for (let i = 0; i + 1 < size; i++) if ((probabilities[i] ?? 0) >= LEAST_RIVAL) likely.push(i);
    return likely.length < 2 ? likely : likely.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  }
}

/** Called by name last, or by a pronoun that surely means one who has a name. */
const isNameOrSure = ({ mention, entity }: Attention): boolean =>
  mention.form === 'name' || (mention.form === 'pronoun' && entity.isNamed && mention.confidence >= SOLE_PRONOUN);

/** Ortiz herself */
function isIntensifier({ mention, reading, site }: PronounPlace, { mention: named, site: last }: Attention): boolean {
  const word = reading.tokens.word[mention.from];
  return (
    (word === 'himself' || word === 'herself') &&
    last.block === site.block &&
    named.to === mention.from &&
    named.form !== 'pronoun'
  );
}

const sureLink = ({ entity, mention }: Attention): PronounLink => ({
  entity,
  antecedent: mention,
  confidence: 0.97,
  rivals: [],
});

/** The model is surer than it is right: the line through shares right on held-out text. */
const calibrated = (probability: number): number => 0.53 + 0.65 * (probability - LEAST);

/** How many mentions back "they" and "it" are looked up. */
const REACH = 40;
/** How many sentences back "they" looks, and "it". */
const SENTENCES_OF_THEY = 2;
const SENTENCES_OF_IT = 1;
const WEIGHTS = { subject: 0.45, recency: 0.28, name: 0.1, frequent: 0.04, marks: 0.8 };
/** Least lead of the best candidate over the next. */
const MARGIN = 0.12;

interface ThingPlace {
  readonly mention: LocalMention;
  readonly sentence: number;
  readonly isInMarks: boolean;
}

const NONE: PronounLink = { entity: undefined, antecedent: undefined, confidence: 0.4, rivals: [] };

/**
 * Finds what "they" and "it" refer to: the most salient mention before that agrees in number.
 * Source: salience by recency and grammatical role, after Lappin and Leass 1994 (Computational Linguistics 20).
 */
export function linkThing(place: ThingPlace, before: readonly Antecedent[]): PronounLink {
  const ranked = rankThings(place, before);
  const [best, second] = ranked;
  if (!best || best.score <= 0) return NONE;
  const rivals = ranked.slice(1, 4).map(({ antecedent }) => antecedent.entity);
  const margin = best.score - (second?.score ?? 0);
  const { entity, mention } = best.antecedent;
  if (second && margin < MARGIN)
    return { entity: undefined, antecedent: undefined, confidence: 0.45, rivals: [entity, ...rivals] };
  return { entity, antecedent: mention, confidence: Math.min(0.95, 0.55 + margin * 0.3), rivals };
}

interface ScoredThing {
  /** The last mention of it that agrees. */
  readonly antecedent: Antecedent;
  score: number;
}

/** What was spoken of lately and agrees in number, the most salient first. */
function rankThings(place: ThingPlace, before: readonly Antecedent[]): readonly ScoredThing[] {
  const ranked: ScoredThing[] = [];
  const sentences = place.mention.isPlural ? SENTENCES_OF_THEY : SENTENCES_OF_IT;
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH); i--) {
    const antecedent = before[i];
    if (!antecedent || place.sentence - antecedent.sentence > sentences) break;
    if (!agrees(place.mention, antecedent)) continue;
    const score = salience(place, antecedent);
    const known = ranked.find((thing) => thing.antecedent.entity === antecedent.entity);
    if (!known) ranked.push({ antecedent, score });
    else if (known.score < score) known.score = score;
  }
  return ranked.length > 1 ? ranked.sort((a, b) => b.score - a.score) : ranked;
}

function agrees({ isPlural }: LocalMention, { entity, mention }: Antecedent): boolean {
  const isActingBody = entity.type === 'organization' && mention.isSubject === true;
  if (!isPlural) return isActingBody && !entity.isPlural;
  return isActingBody || entity.isPlural || entity.type === 'group' || mention.isPlural;
}

function salience(place: ThingPlace, { mention, entity, sentence, isInMarks }: Antecedent): number {
  let score = 1.6 - WEIGHTS.recency * (place.sentence - sentence);
  if (mention.isSubject) score += WEIGHTS.subject;
  if (mention.form === 'name') score += WEIGHTS.name;
  score += WEIGHTS.frequent * Math.min(6, entity.mentions.length);
  if (isInMarks !== place.isInMarks) score -= WEIGHTS.marks;
  return score;
}
