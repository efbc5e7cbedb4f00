import type { BlockReading } from '../../text/reading';
import type { Gender, LinkedMention, LocalMention } from '../mention';
import type { Candidates } from './candidates';
import { type ClauseCounts, Part, PARTS, SPEAKING } from './clausePlace';
import { type Attention, type Focus, isSpeaking, Sex, type Site } from './focus';
import type { EntityDraft } from './registry';
import { hashOf } from './sites';

/** A pronoun he or she with what stands around it. */
export interface PronounPlace {
  readonly mention: LocalMention;
  readonly reading: BlockReading;
  readonly readings: readonly BlockReading[];
  readonly site: Site;
  readonly counts: ClauseCounts;
  /** Where its sentence begins. */
  readonly sentenceFrom: number;
  readonly gender: Gender;
}

/** A name later in the sentence of the pronoun. */
export interface Ahead {
  readonly entity: EntityDraft;
  readonly mention: LinkedMention;
  readonly site: Site;
}

const MAX_SENTENCES = 12;

/** Sentences between at which another feature sets in. */
const STEPS = [1, 2, 3, 5, 8, 14];

/** Names of the features; each is one number of the hash. */
const enum F {
  PartDistance = 1,
  RankDistance,
  PartsNow,
  PartsBefore,
  Gender,
  GenderRivals,
  LastPronoun,
  WeightRank,
  Form,
  Marks,
  Speaker,
  WordBefore,
  WordAfter,
  PronounBefore,
  Tokens,
  First,
  Joint,
  Binding,
  Block,
  Later,
  Between,
  Cataphora,
  CataphoraGap,
  Named,
  Label,
  Nobody,
  NobodyCount,
  NobodyGender,
  NobodyTop,
  NobodyLast,
  Bias,
  WordPair,
  Kind,
  Share,
  Article,
  Guess,
  Subject,
  Lead,
  Far,
  Behind,
  FarRank,
  Salience,
  Sole,
  Speaks,
}

/** Writes the candidates for a pronoun with their features: the people in focus, those named right after it, nobody. */
export function fillCandidates(
  candidates: Candidates,
  place: PronounPlace,
  focus: Focus,
  ahead: readonly Ahead[],
): void {
  candidates.clear();
  const { people } = focus;
  let rank = 0;
  let agreeing = 0;
  const sole = soleOf(focus, place);
  const sex = place.gender === 'male' ? Sex.Male : Sex.Female;
  const last = focus.last[sex];
  let topWeight = 0;
  const nearest = [MAX_SENTENCES, MAX_SENTENCES];
  const least = [9, 9];
  for (const person of people) {
    if (person.entity.genderFit(place.gender) < 4) continue;
    keepTwo(least, -salienceOf(place, person));
    keepTwo(nearest, place.site.sentence - person.site.sentence);
    topWeight = Math.max(topWeight, person.weightAt(place.site.sentence));
  }
  for (let i = people.length - 1; i >= 0 && !candidates.isFull; i--) {
    const person = people[i];
    if (!person || place.site.sentence - person.site.sentence > MAX_SENTENCES) break;
    if (person.entity.forbids(place.gender) || isNoSpeaker(place, person)) continue;
    if (isSubjectOfObject(place, person)) {
      candidates.isBound = true;
      continue;
    }
    if (person === sole) candidates.sole = candidates.size;
    candidates.open(person.entity, person.mention, person);
    fillPerson(candidates, place, person, {
      rank,
      topWeight,
      ahead,
      speaks: person === focus.speaker?.person ? Math.min(3, place.site.sentence - focus.speaker.site.sentence) : -1,
      last,
      likelihood: share(focus.likelihood(person, sex), 1),
      nearest,
      least,
    });
    const fit = person.entity.genderFit(place.gender);
    if (fit >= 4) rank++;
    if (fit >= 5) agreeing++;
  }
  const known = candidates.size;
  for (const next of ahead) {
    if (candidates.isFull) break;
    if (candidates.has(next.entity) || next.entity.forbids(place.gender)) continue;
    candidates.open(next.entity, next.mention);
    fillAhead(candidates, place, next, known);
  }
  fillNobody(candidates, place, { known, agreeing, last, likelihood: last ? share(focus.nobody[sex] ?? 0, 1) : 5 });
}

/** How much a person stands out, by recency and part: the weights of Lappin and Leass 1994, one scale. */
function salienceOf({ site, gender }: PronounPlace, person: Attention): number {
  const { site: last, parts, partsBefore, entity, count } = person;
  const distance = site.sentence - last.sentence;
  const isSubject = (parts & 1) === 1;
  const recent = (isSubject ? 0.45 : 0) - 0.28 * distance;
  const older = ((partsBefore & 1) === 1 ? 0.45 : 0) - 0.28 * (distance + 1);
  const base = Math.max(recent, older) + (entity.genderFit(gender) > 4 ? 0.3 : 0) + 0.04 * Math.min(6, count);
  return base - (last.isInMarks === site.isInMarks ? 0 : 0.8);
}

/** The only one spoken of in this sentence and the one before; before a cue, also before the sentences quoted. */
function soleOf(focus: Focus, place: PronounPlace): Attention | undefined {
  const near = soleWithin(focus, place, 1);
  if (near !== undefined || !isSpeaking(place.site)) return near ?? undefined;
  return soleWithin(focus, place, MAX_QUOTED_SENTENCES) ?? undefined;
}

/** Null where there are two; undefined where there is nobody. */
function soleWithin({ people }: Focus, place: PronounPlace, sentences: number): Attention | undefined | null {
  const { site, gender } = place;
  let sole: Attention | undefined;
  for (let i = people.length - 1; i >= 0; i--) {
    const person = people[i];
    if (!person || site.sentence - person.site.sentence > sentences || site.block - person.site.block > 1) break;
    if (person.entity.genderFit(gender) < 4 || isExcluded(place, person)) continue;
    if (sole) return null;
    sole = person;
  }
  return sole;
}

/** Keeps the two least numbers. */
function keepTwo(least: number[], value: number): void {
  const [first = value, second = value] = least;
  if (value < first) {
    least[0] = value;
    least[1] = first;
  } else if (value < second) least[1] = value;
}

/** Tokens between a name in marks and the cue behind them. */
const MAX_QUOTED = 60;
const MAX_QUOTED_SENTENCES = 5;

/** Nobody speaks of himself as "he", or by name: neither whose turn it is, nor who is named in what "he said". */
function isNoSpeaker({ site, reading }: PronounPlace, { speaksIn, site: last, mention }: Attention): boolean {
  if (reading.block.kind === 'turn' && speaksIn === site.block) return true;
  const isQuoted = last.isInMarks && mention.form === 'name' && last.block === site.block;
  return isQuoted && isSpeaking(site) && site.token - last.token <= MAX_QUOTED;
}

const isExcluded = (place: PronounPlace, person: Attention): boolean =>
  isNoSpeaker(place, person) || isSubjectOfObject(place, person);

/** Ortiz thanked him: somebody else. Source: principle B of Chomsky 1981 (Lectures on Government and Binding). */
function isSubjectOfObject(
  { site, mention, counts, reading }: PronounPlace,
  { site: last, mention: other }: Attention,
): boolean {
  return (
    site.part === Part.Object &&
    last.part === Part.Subject &&
    last.sentence === site.sentence &&
    last.block === site.block &&
    !(reading.tokens.word[mention.from] ?? '').endsWith('self') &&
    counts.isOneClause(other.to, mention.from)
  );
}

interface Context {
  readonly rank: number;
  /** Where the last pronoun of this gender stood, and how likely it was this person: 0 to 4. */
  readonly last: Site | undefined;
  readonly likelihood: number;
  /** The two least distances of people of fitting gender. */
  readonly nearest: readonly number[];
  /** The two highest saliences, below 0. */
  readonly least: readonly number[];
  readonly topWeight: number;
  readonly ahead: readonly Ahead[];
  /** Sentences since the person said something, if nobody else did since; else -1. */
  readonly speaks: number;
}

function fillPerson(candidates: Candidates, place: PronounPlace, person: Attention, context: Context): void {
  const { site } = place;
  const { entity, mention, site: last } = person;
  const { part } = site;
  const distance = site.sentence - last.sentence;
  const near = Math.min(4, distance);
  const rank = Math.min(5, context.rank);
  const role = part * PARTS + last.part;
  const fit = entity.genderFit(place.gender);
  candidates.add(F.PartDistance, role * 8 + near);
  for (let step = 0; step < STEPS.length && distance >= (STEPS[step] ?? 0); step++) candidates.add(F.Far, step);
  for (let step = 0; step < rank; step++) candidates.add(F.Behind, step);
  candidates.add(F.FarRank, logOf(distance) * 8 + rank);
  candidates.add(F.RankDistance, (rank * 8 + near) * PARTS + part);
  const now = distance === 0 ? person.parts : 0;
  const before = distance === 0 ? person.partsBefore : distance === 1 ? person.parts : 0;
  candidates.add(F.PartsNow, now * PARTS + part);
  candidates.add(F.PartsBefore, (before * PARTS + part) * 2 + (now > 0 ? 1 : 0));
  candidates.add(F.Gender, fit);
  candidates.add(F.GenderRivals, fit * 8 + rank);
  fillChain(candidates, place, context);
  const weight = person.weightAt(site.sentence);
  const isTop = weight >= context.topWeight;
  candidates.add(F.WeightRank, ((isTop ? 1 : 0) * 8 + near) * PARTS + part);
  const form = formOf(mention, entity);
  candidates.add(F.Form, form * 8 + near);
  candidates.add(F.Named, (entity.isNamed ? 1 : 0) * 8 + Math.min(4, person.count));
  fillNeighbours(candidates, place, person, near);
  if (distance === 0) fillSameSentence(candidates, place, person, role);
  else candidates.add(F.Binding, 1000 + role * 2 + (last.isFirst ? 1 : 0));
  const later = context.ahead.find((next) => next.entity === entity);
  if (later) fillLater(candidates, place, later);
  candidates.add(F.Share, 100 + share(weight, context.topWeight) * PARTS + part);
  candidates.add(F.Share, 1000 + (share(weight, context.topWeight) * 8 + near) * 10 + fit);
  if (mention.form === 'role')
    candidates.add(F.Article, hashOf(place.readings[mention.block]?.tokens.word[mention.from] ?? ''));
  if (mention.form === 'name')
    candidates.add(F.Guess, ((mention.isGuess ? 1 : 0) * 8 + Math.min(2, entity.total)) * 10 + fit);
  if (candidates.sole === candidates.size - 1)
    candidates.add(F.Sole, (form * 4 + (site.isInMarks ? 2 : 0) + (last.isInMarks ? 1 : 0)) * 2 + (person.parts & 1));
  if (context.speaks >= 0) candidates.add(F.Speaks, (context.speaks * 2 + (isSpeaking(site) ? 1 : 0)) * 10 + fit);
  const salience = salienceOf(place, person);
  const [top = 0, next = 0] = context.least;
  const ahead = salience >= -top ? salience + next : salience + top;
  candidates.add(F.Salience, Math.max(-12, Math.min(8, Math.round(ahead * 8))) + 12);
  candidates.add(F.Salience, 100 + (Math.max(-6, Math.min(4, Math.round(ahead * 4))) + 6) * 10 + fit);
  const [first = 0, second = 0] = context.nearest;
  const other = distance === first ? second : first;
  const lead = Math.max(-2, Math.min(3, other - distance)) + 2;
  candidates.add(F.Lead, (lead * 4 + Math.min(3, distance)) * PARTS + part);
  candidates.add(F.Lead, 1000 + ((lead * 4 + Math.min(3, distance)) * PARTS + last.part) * 10 + fit);
  const subject = (now & 1) * 4 + (before & 1) * 2 + (last.isFirst ? 1 : 0);
  candidates.add(F.Subject, (subject * 4 + Math.min(3, distance)) * PARTS + part);
  candidates.add(F.Subject, 1000 + (subject * 8 + rank) * 4 + Math.min(3, distance));
  candidates.add(F.Bias, 1);
}

/** He … he: whether the candidate was likely the last one. */
function fillChain(
  candidates: Candidates,
  { site }: PronounPlace,
  { last, likelihood }: { readonly last: Site | undefined; readonly likelihood: number },
): void {
  const distance = last ? Math.min(4, site.sentence - last.sentence) : 5;
  candidates.add(F.LastPronoun, (likelihood * 8 + distance) * PARTS + site.part);
  if (!last) return;
  const marks = (site.isInMarks ? 2 : 0) + (last.isInMarks ? 1 : 0);
  candidates.add(F.LastPronoun, 1000 + (likelihood * 8 + distance) * 4 + marks);
  candidates.add(F.LastPronoun, 2000 + (likelihood * PARTS + site.part) * PARTS + last.part);
}

function fillNeighbours(candidates: Candidates, place: PronounPlace, person: Attention, near: number): void {
  const { site } = place;
  const { site: last } = person;
  const marks = (site.isInMarks ? 1 : 0) * 2 + (last.isInMarks ? 1 : 0);
  const isSameBlock = site.block === last.block ? 1 : 0;
  candidates.add(F.Marks, (marks * 2 + isSameBlock) * 8 + near);
  candidates.add(F.Block, Math.min(3, site.block - last.block) * 8 + near);
  if (site.isInMarks && !last.isInMarks && isSameBlock) candidates.add(F.Speaker, last.after === SPEAKING ? 1 : 0);
  if (last.isLabel) candidates.add(F.Label, isSameBlock);
  candidates.add(F.First, ((last.isFirst ? 1 : 0) * 8 + near) * PARTS + site.part);
  if (last.isJoint) candidates.add(F.Joint, (last.part * 2 + (site.isJoint ? 1 : 0)) * 8 + near);
  candidates.add(F.Tokens, logOf(site.token - last.token) * PARTS + site.part);
  if (near > 1) return;
  candidates.add(F.WordBefore, (last.before * 31 + near) | 0);
  candidates.add(F.WordAfter, (last.after * 31 + near) | 0);
  candidates.add(F.PronounBefore, (site.before * 31 + last.part * 2 + near) | 0);
  candidates.add(F.WordPair, (Math.imul(last.after, 17) ^ site.before) | 0);
}

function fillSameSentence(candidates: Candidates, place: PronounPlace, person: Attention, role: number): void {
  const { mention, site, reading, counts } = place;
  const { mention: other, site: last } = person;
  if (other.block !== site.block) return;
  candidates.add(F.Binding, counts.between(other.to, mention.from) * 32 + role);
  candidates.add(F.Binding, 5000 + counts.between(other.to, mention.from) * 2 + (last.isFirst ? 1 : 0));
  const gap = mention.from - other.to;
  if (gap < 0 || gap > 4) return;
  let pattern = 7;
  for (let i = other.to; i < mention.from; i++) pattern = (pattern * 31 + (reading.tags[i] ?? 0)) | 0;
  candidates.add(F.Between, pattern * PARTS + site.part);
}

/** Named again behind the pronoun: Despite his age, Ortiz …; but not: He thanked Ortiz. */
function fillLater(candidates: Candidates, place: PronounPlace, { mention, site: next }: Ahead): void {
  const { site, reading, counts } = place;
  const role = site.part * PARTS + next.part;
  const opener = reading.tags[place.sentenceFrom] ?? 0;
  candidates.add(F.Later, role);
  candidates.add(F.Later, 100 + opener * 32 + role);
  candidates.add(F.Later, 2000 + counts.between(place.mention.to, mention.from) * 32 + role);
  candidates.add(F.Later, 10000 + Math.min(4, place.mention.from - place.sentenceFrom) * PARTS + next.part);
}

/** 0 to 4: how much of the most. */
function share(value: number, most: number): number {
  return most <= 0 ? 0 : Math.min(4, Math.floor((4 * value) / most));
}

/** When he arrived, Ortiz …: somebody named later in the sentence, and not before. */
function fillAhead(
  candidates: Candidates,
  place: PronounPlace,
  { entity, mention, site: next }: Ahead,
  known: number,
): void {
  const { site, reading, counts } = place;
  const opener = reading.tags[place.sentenceFrom] ?? 0;
  const role = site.part * PARTS + next.part;
  candidates.add(F.Cataphora, role * 4 + Math.min(3, known));
  candidates.add(F.Cataphora, 1000 + opener * 32 + role);
  candidates.add(F.CataphoraGap, counts.between(place.mention.to, mention.from) * 32 + role);
  candidates.add(F.CataphoraGap, 10000 + Math.min(4, place.mention.from - place.sentenceFrom) * PARTS + next.part);
  candidates.add(F.Cataphora, 3000 + entity.genderFit(place.gender));
  candidates.add(F.Cataphora, 4000 + (site.isInMarks ? 2 : 0) + (next.isInMarks ? 1 : 0));
  candidates.add(F.Cataphora, 5000 + (entity.mentions.length > 0 ? 1 : 0) * 16 + logOf(entity.total));
  candidates.add(F.Bias, 2);
}

function fillNobody(
  candidates: Candidates,
  place: PronounPlace,
  {
    known,
    agreeing,
    last,
    likelihood,
  }: {
    readonly known: number;
    readonly agreeing: number;
    readonly last: Site | undefined;
    readonly likelihood: number;
  },
): void {
  const { site, reading } = place;
  candidates.open(undefined, undefined);
  candidates.add(F.Bias, 3);
  candidates.add(F.Nobody, site.part * 2 + (site.isInMarks ? 1 : 0));
  candidates.add(F.NobodyCount, Math.min(5, known) * 2 + (site.isInMarks ? 1 : 0));
  candidates.add(F.NobodyGender, Math.min(3, agreeing) * 2 + (site.isInMarks ? 1 : 0));
  candidates.add(F.NobodyLast, likelihood * 8 + (last ? Math.min(4, site.sentence - last.sentence) : 5));
  candidates.add(F.NobodyLast, 100 + likelihood * 4 + (site.isInMarks ? 2 : 0) + (last?.isInMarks ? 1 : 0));
  candidates.add(F.NobodyTop, reading.block.kind === 'turn' ? 1 : 0);
  candidates.add(F.PronounBefore, (site.before * 31 + 1000) | 0);
  candidates.add(F.Kind, Math.min(4, place.mention.from - place.sentenceFrom) * PARTS + site.part);
}

const enum Form {
  Full,
  Single,
  Role,
  Pronoun,
}

function formOf({ form, from, to }: LinkedMention, entity: EntityDraft): number {
  if (form === 'pronoun') return Form.Pronoun;
  if (form === 'role') return Form.Role;
  return (to - from > 1 ? Form.Full : Form.Single) + (entity.isNamed ? 0 : 4);
}

/** 0, 1, 2, 3 for 0, 1, 2, 3 to 4, and so on by doubling. */
function logOf(value: number): number {
  return value <= 0 ? 0 : 32 - Math.clz32(Math.min(value, 1023));
}
