import type { ReportingVerb } from '../../lexicon/reportingVerbs';
import { type Cue, type CueBase, cueOf } from './cue';
import type { CueSentence } from './cueSentence';
import { RAISING } from './wordLists';

/** seem, appear: the subject is not who judges. */
export const isRaising = ({ lemma }: ReportingVerb): boolean => RAISING.has(lemma);

/** Lind seems to agree: in whose eyes is not said. */
export function raisingCue(sentence: CueSentence, base: CueBase): Cue | undefined {
  const theme = sentence.subjectBefore(base.from);
  const word = theme && sentence.word(theme.from);
  if (!theme || word === 'it' || word === 'there') return undefined;
  return cueOf(base, { kind: 'passive', source: undefined, theme, isNegated: false });
}
