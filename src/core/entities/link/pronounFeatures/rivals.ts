import type { Attention, Focus } from '../focus';
import { MAX_SENTENCES, NEUTRAL_FIT, type PronounPlace } from './place';

/** What the people in focus whom a pronoun fits have at most: each is weighed against the best of the others. */
export interface Rivals {
  /** The two least distances, in sentences. */
  readonly nearest: readonly number[];
  /** The two highest saliences, below 0. */
  readonly least: readonly number[];
  readonly topWeight: number;
}

/** Stands for the salience of nobody: less than any. */
const NO_SALIENCE = 9;

export function rivalsOf({ people }: Focus, place: PronounPlace): Rivals {
  const { site, gender } = place;
  const nearest = [MAX_SENTENCES, MAX_SENTENCES];
  const least = [NO_SALIENCE, NO_SALIENCE];
  let topWeight = 0;
  for (const person of people) {
    if (person.entity.genderFit(gender) < NEUTRAL_FIT) continue;
    keepTwo(least, -salienceOf(place, person));
    keepTwo(nearest, site.sentence - person.site.sentence);
    topWeight = Math.max(topWeight, person.weightAt(site.sentence));
  }
  return { nearest, least, topWeight };
}

/** Weights of salience, those that `linkThing` uses for "it" and "they" with one for a gender that is known. */
const SALIENCE = { subject: 0.45, recency: 0.28, gender: 0.3, frequent: 0.04, marks: 0.8 };
/** More mentions make nobody stand out more. */
const MAX_COUNT = 6;

/** How much a person stands out, by recency and part: the weights of Lappin and Leass 1994, one scale. */
export function salienceOf({ site, gender }: PronounPlace, person: Attention): number {
  const { site: last, parts, partsBefore, entity, count } = person;
  const distance = site.sentence - last.sentence;
  const recent = (isSubject(parts) ? SALIENCE.subject : 0) - SALIENCE.recency * distance;
  const older = (isSubject(partsBefore) ? SALIENCE.subject : 0) - SALIENCE.recency * (distance + 1);
  const base =
    Math.max(recent, older) +
    (entity.genderFit(gender) > NEUTRAL_FIT ? SALIENCE.gender : 0) +
    SALIENCE.frequent * Math.min(MAX_COUNT, count);
  return base - (last.isInMarks === site.isInMarks ? 0 : SALIENCE.marks);
}

const isSubject = (parts: number): boolean => (parts & 1) === 1;

/** Keeps the two least numbers. */
function keepTwo(least: number[], value: number): void {
  // NOT destructured at once: that would go through an iterator, for each person in focus.
  const first = least[0] ?? value;
  const second = least[1] ?? value;
  if (value < first) {
    least[0] = value;
    least[1] = first;
  } else if (value < second) least[1] = value;
}
