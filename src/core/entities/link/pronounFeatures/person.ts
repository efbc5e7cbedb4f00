import type { LinkedMention } from '../../mention';
import type { Candidates } from '../candidates';
import { PARTS } from '../clausePlace';
import { type Attention, isSpeaking, type Site } from '../focus';
import type { EntityDraft } from '../registry';
import { hashOf } from '../sites';
import { fillLater } from './ahead';
import { F } from './featureNames';
import { fillChain, fillNeighbours, fillSameSentence } from './neighbours';
import type { Ahead, PronounPlace } from './place';
import { type Rivals, salienceOf } from './rivals';
import { logOf, share, within } from './steps';

/** What is asked of a person in focus beside what the text has just said of him. */
export interface PersonContext {
  /** How many people of fitting gender were spoken of since. */
  readonly rank: number;
  readonly rivals: Rivals;
  /** Where the last pronoun of this gender stood, and how likely it was this person: 0 to 4. */
  readonly last: Site | undefined;
  readonly likelihood: number;
  readonly ahead: readonly Ahead[];
  /** Sentences since the person said something, if nobody else did since; else -1. */
  readonly speaks: number;
}

/** How far a person is from the pronoun, in the numbers that the features are made of. */
interface Nearness {
  /** Sentences back to the last mention; `near` counts to 4. */
  readonly distance: number;
  readonly near: number;
  /** Counts to 5. */
  readonly rank: number;
  /** The gender: 0 to 9. */
  readonly fit: number;
  /** Parts played in the sentence of the pronoun, and in the one before. */
  readonly now: number;
  readonly before: number;
}

/** Sentences between at which another feature sets in. */
const STEPS = [1, 2, 3, 5, 8, 14];

/** Writes the features of a person in focus. NOT to be reordered: the order is that of the sums in training. */
export function fillPerson(
  candidates: Candidates,
  place: PronounPlace,
  person: Attention,
  context: PersonContext,
): void {
  const { site } = place;
  const { entity, site: last } = person;
  const nearness = nearnessOf(place, person, context.rank);
  const { distance, near, fit, rank } = nearness;
  fillDistance(candidates, place, person, nearness);
  candidates.add(F.Gender, fit);
  candidates.add(F.GenderRivals, fit * 8 + rank);
  fillChain(candidates, place, context);
  const isTop = person.weightAt(site.sentence) >= context.rivals.topWeight;
  candidates.add(F.WeightRank, ((isTop ? 1 : 0) * 8 + near) * PARTS + site.part);
  candidates.add(F.Form, formOf(person) * 8 + near);
  candidates.add(F.Named, (entity.isNamed ? 1 : 0) * 8 + Math.min(4, person.count));
  fillNeighbours(candidates, place, person, near);
  const role = site.part * PARTS + last.part;
  if (distance === 0) fillSameSentence(candidates, place, person, role);
  else candidates.add(F.Binding, 1000 + role * 2 + (last.isFirst ? 1 : 0));
  const later = context.ahead.find((next) => next.entity === entity);
  if (later) fillLater(candidates, place, later);
  fillWeight(candidates, place, person, { nearness, topWeight: context.rivals.topWeight });
  fillMention(candidates, place, person, nearness);
  if (context.speaks >= 0) candidates.add(F.Speaks, (context.speaks * 2 + (isSpeaking(site) ? 1 : 0)) * 10 + fit);
  fillLead(candidates, place, person, { nearness, rivals: context.rivals });
  fillSubject(candidates, place, person, nearness);
  fillProminence(candidates, place, person, nearness);
  candidates.add(F.Bias, 1);
}

function nearnessOf({ site, gender }: PronounPlace, person: Attention, rank: number): Nearness {
  const distance = site.sentence - person.site.sentence;
  return {
    distance,
    near: Math.min(4, distance),
    rank: Math.min(5, rank),
    fit: person.entity.genderFit(gender),
    now: distance === 0 ? person.parts : 0,
    before: distance === 0 ? person.partsBefore : distance === 1 ? person.parts : 0,
  };
}

function fillDistance(
  candidates: Candidates,
  { site: { part } }: PronounPlace,
  { site: last }: Attention,
  { distance, near, rank, now, before }: Nearness,
): void {
  candidates.add(F.PartDistance, (part * PARTS + last.part) * 8 + near);
  for (let step = 0; step < STEPS.length && distance >= (STEPS[step] ?? 0); step++) candidates.add(F.Far, step);
  for (let step = 0; step < rank; step++) candidates.add(F.Behind, step);
  candidates.add(F.FarRank, logOf(distance) * 8 + rank);
  candidates.add(F.RankDistance, (rank * 8 + near) * PARTS + part);
  candidates.add(F.PartsNow, now * PARTS + part);
  candidates.add(F.PartsBefore, (before * PARTS + part) * 2 + (now > 0 ? 1 : 0));
}

/** How much the person is spoken of, beside the one who is most. */
function fillWeight(
  candidates: Candidates,
  { site }: PronounPlace,
  person: Attention,
  { nearness: { near, fit }, topWeight }: { readonly nearness: Nearness; readonly topWeight: number },
): void {
  const part = share(person.weightAt(site.sentence), topWeight);
  candidates.add(F.Share, 100 + part * PARTS + site.part);
  candidates.add(F.Share, 1000 + (part * 8 + near) * 10 + fit);
}

/** How the person was last called, and whether nobody else was spoken of since. */
function fillMention(candidates: Candidates, place: PronounPlace, person: Attention, { fit }: Nearness): void {
  const { mention, entity, site: last } = person;
  if (mention.form === 'role')
    candidates.add(F.Article, hashOf(place.readings[mention.block]?.tokens.word[mention.from] ?? ''));
  if (mention.form === 'name')
    candidates.add(F.Guess, ((mention.isGuess ? 1 : 0) * 8 + Math.min(2, entity.total)) * 10 + fit);
  if (candidates.sole !== candidates.size - 1) return;
  const marks = (place.site.isInMarks ? 2 : 0) + (last.isInMarks ? 1 : 0);
  candidates.add(F.Sole, (formOf(person) * 4 + marks) * 2 + (person.parts & 1));
}

/** By how much the person is ahead of the best of the others, in salience and in distance. */
function fillLead(
  candidates: Candidates,
  place: PronounPlace,
  person: Attention,
  { nearness: { distance, fit }, rivals }: { readonly nearness: Nearness; readonly rivals: Rivals },
): void {
  const salience = salienceOf(place, person);
  const [top = 0, next = 0] = rivals.least;
  const ahead = salience >= -top ? salience + next : salience + top;
  candidates.add(F.Salience, within(-12, ahead * 8, 8) + 12);
  candidates.add(F.Salience, 100 + (within(-6, ahead * 4, 4) + 6) * 10 + fit);
  const [first = 0, second = 0] = rivals.nearest;
  const other = distance === first ? second : first;
  const lead = within(-2, other - distance, 3) + 2;
  const leadAndDistance = lead * 4 + Math.min(3, distance);
  candidates.add(F.Lead, leadAndDistance * PARTS + place.site.part);
  candidates.add(F.Lead, 1000 + (leadAndDistance * PARTS + person.site.part) * 10 + fit);
}

/** Whether the person was a subject, in this sentence and in the one before. */
function fillSubject(
  candidates: Candidates,
  { site: { part } }: PronounPlace,
  { site: last }: Attention,
  { distance, rank, now, before }: Nearness,
): void {
  const subject = (now & 1) * 4 + (before & 1) * 2 + (last.isFirst ? 1 : 0);
  candidates.add(F.Subject, (subject * 4 + Math.min(3, distance)) * PARTS + part);
  candidates.add(F.Subject, 1000 + (subject * 8 + rank) * 4 + Math.min(3, distance));
}

/** Whether the document is about the person. */
function fillProminence(
  candidates: Candidates,
  { site: { part, isInMarks } }: PronounPlace,
  { entity: { prominence, total }, site: last }: Attention,
  { distance, near, rank, fit }: Nearness,
): void {
  candidates.add(F.Main, (prominence * 8 + near) * 10 + fit);
  candidates.add(F.Main, 1000 + (prominence * 8 + rank) * 5 + logOf(Math.min(15, distance)));
  candidates.add(F.Main, 2000 + (prominence * PARTS + part) * PARTS + last.part);
  candidates.add(F.Main, 3000 + (prominence * 8 + logOf(total)) * 2 + (isInMarks ? 1 : 0));
}

const enum Form {
  Full,
  Single,
  Role,
  Pronoun,
}

function formOf({ mention, entity }: { readonly mention: LinkedMention; readonly entity: EntityDraft }): number {
  if (mention.form === 'pronoun') return Form.Pronoun;
  if (mention.form === 'role') return Form.Role;
  return (mention.to - mention.from > 1 ? Form.Full : Form.Single) + (entity.isNamed ? 0 : 4);
}
