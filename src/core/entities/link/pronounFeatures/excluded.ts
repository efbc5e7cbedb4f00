import { Part } from '../clausePlace';
import { type Attention, isSpeaking } from '../focus';
import type { PronounPlace } from './place';

/** Tokens between a name in marks and the cue behind them. */
const MAX_QUOTED = 60;

/** True of one whom a pronoun cannot mean where it stands. */
export const isExcluded = (place: PronounPlace, person: Attention): boolean =>
  isNoSpeaker(place, person) || isSubjectOfObject(place, person);

/** Nobody speaks of himself as "he", by name or by a role: neither whose turn it is, nor who is named in what "he said". */
export function isNoSpeaker({ site, reading }: PronounPlace, { speaksIn, site: last, mention }: Attention): boolean {
  if (reading.block.kind === 'turn' && speaksIn === site.block) return true;
  const isQuoted = last.isInMarks && mention.form !== 'pronoun' && last.block === site.block;
  return isQuoted && isSpeaking(site) && site.token - last.token <= MAX_QUOTED;
}

/** Ortiz thanked him: somebody else. Source: principle B of Chomsky 1981 (Lectures on Government and Binding). */
export function isSubjectOfObject(
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
