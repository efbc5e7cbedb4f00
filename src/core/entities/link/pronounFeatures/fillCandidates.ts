import type { Candidates } from '../candidates';
import { type Focus, Sex } from '../focus';
import { fillAhead } from './ahead';
import { isNoSpeaker, isSubjectOfObject } from './excluded';
import { fillNobody } from './nobody';
import { fillPerson } from './person';
import { type Ahead, MAX_SENTENCES, NEUTRAL_FIT, type PronounPlace } from './place';
import { rivalsOf } from './rivals';
import { soleOf } from './sole';
import { share } from './steps';

/** Writes the candidates for a pronoun with their features: the people in focus, those named right after it, nobody. */
export function fillCandidates(
  candidates: Candidates,
  place: PronounPlace,
  focus: Focus,
  ahead: readonly Ahead[],
): void {
  candidates.clear();
  const sex = place.gender === 'male' ? Sex.Male : Sex.Female;
  const agreeing = fillPeople(candidates, place, focus, { sex, ahead });
  const known = candidates.size;
  for (const next of ahead) {
    if (candidates.isFull) break;
    if (candidates.has(next.entity) || next.entity.forbids(place.gender)) continue;
    candidates.open(next.entity, next.mention);
    fillAhead(candidates, place, next, known);
  }
  const last = focus.last[sex];
  fillNobody(candidates, place, { known, agreeing, last, likelihood: last ? share(focus.nobody[sex] ?? 0, 1) : 5 });
}

/** The people in focus, those last spoken of first; gives the number of those whose gender is known to be right. */
function fillPeople(
  candidates: Candidates,
  place: PronounPlace,
  focus: Focus,
  { sex, ahead }: { readonly sex: Sex; readonly ahead: readonly Ahead[] },
): number {
  const { people, speaker } = focus;
  const sole = soleOf(focus, place);
  const rivals = rivalsOf(focus, place);
  const last = focus.last[sex];
  let rank = 0;
  let agreeing = 0;
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
    const speaks = person === speaker?.person ? Math.min(3, place.site.sentence - speaker.site.sentence) : -1;
    const likelihood = share(focus.likelihood(person, sex), 1);
    fillPerson(candidates, place, person, { rank, rivals, ahead, speaks, last, likelihood });
    const fit = person.entity.genderFit(place.gender);
    if (fit >= NEUTRAL_FIT) rank++;
    if (fit > NEUTRAL_FIT) agreeing++;
  }
  return agreeing;
}
