/** Words written with a full stop that does not end a sentence. Source: common English usage; "no." and the like only before a number. */

const NEVER_END =
  'mr mrs ms mx dr prof rev hon gen col maj capt cmdr lt sgt cpl pvt adm gov sen rep pres supt st mt ft messrs mme mlle sr. vs fig figs vol pp ed eds al approx dept univ assn bros det insp'.split(
    ' ',
  );
const MAY_END =
  'jr sr inc ltd co corp llc plc bhd pty etc e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy ala ariz ark calif colo conn del fla ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m ph.d m.d b.a m.a no u.s u.k u.n'.split(
    ' ',
  );

const abbreviations = new Set([...NEVER_END, ...MAY_END]);
const neverEnd = new Set(NEVER_END.map((word) => `${word}.`));
/** Ordinary words too, so that a full stop after them is one. */
const ORDINARY = new Set([
  'no',
  'sat',
  'sun',
  'mon',
  'wed',
  'fri',
  'mar',
  'ill',
  'miss',
  'co',
  'la',
  'ed',
  'al',
  'mo',
  'pa',
  'del',
  'ore',
  'wash',
  'ind',
  'rep',
  'gen',
  'hon',
  'fig',
  'gov',
  'ft',
  'mt',
  'det',
  'col',
  'dec',
  'jun',
  'jan',
  'apr',
  'aug',
]);

/** True for a word (lower case, without its full stop) whose full stop belongs to it. */
export function isAbbreviation(word: string): boolean {
  return abbreviations.has(word);
}

/** True for an abbreviation (lower case, with its full stop) after which no sentence ends, so that a name may follow. */
export function isNeverSentenceEnd(word: string): boolean {
  return neverEnd.has(word);
}

/** True for abbreviations that are also ordinary words: "He sat." is a sentence. */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY.has(word);
}
