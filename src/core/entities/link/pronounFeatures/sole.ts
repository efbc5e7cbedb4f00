import { type Attention, type Focus, isSpeaking } from '../focus';
import { isExcluded } from './excluded';
import { NEUTRAL_FIT, type PronounPlace } from './place';

/** Sentences quoted before a cue, at most, that are looked back over. */
const MAX_QUOTED_SENTENCES = 5;

/** The only one spoken of in this sentence and the one before; before a cue, also before the sentences quoted. */
export function soleOf(focus: Focus, place: PronounPlace): Attention | undefined {
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
    if (person.entity.genderFit(gender) < NEUTRAL_FIT || isExcluded(place, person)) continue;
    if (sole) return null;
    sole = person;
  }
  return sole;
}
