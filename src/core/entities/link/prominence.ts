import type { EntityDraft, Placed } from './registry';
import { share } from './pronounFeatures/steps';

/** The one named most is the main one where named so many times more often than any other. */
const LEAD = 2;
const MAIN = 5;
/** So many more of he than of she, or of she than of he, speak of one person. */
const GENDER_LEAD = 3;
const MIN_PRONOUNS = 4;

/**
 * Tells whom a document is about: a life of Ada Holt names her most, and most pronouns in it are hers, which tells
 * her gender where her name does not.
 */
export function weighPeople(people: readonly EntityDraft[], placed: readonly (readonly Placed[])[]): void {
  let top: EntityDraft | undefined;
  let second = 0;
  for (const person of people) {
    if (person.total > (top?.total ?? 0)) [second, top] = [top?.total ?? 0, person];
    else second = Math.max(second, person.total);
  }
  if (!top) return;
  for (const person of people) person.prominence = share(person.total, top.total);
  if (top.total < LEAD * second) return;
  top.prominence = MAIN;
  const [he, she] = countPronouns(placed);
  if (he + she < MIN_PRONOUNS) return;
  if (he >= GENDER_LEAD * she) top.hint('male');
  else if (she >= GENDER_LEAD * he) top.hint('female');
}

function countPronouns(placed: readonly (readonly Placed[])[]): readonly [he: number, she: number] {
  let he = 0;
  let she = 0;
  for (const ofBlock of placed)
    for (const { mention } of ofBlock) {
      if (mention.form !== 'pronoun') continue;
      if (mention.gender === 'male') he++;
      else if (mention.gender === 'female') she++;
    }
  return [he, she];
}
