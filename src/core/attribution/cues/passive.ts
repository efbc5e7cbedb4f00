import type { ReportingVerb } from '../../lexicon/reportingVerbs';
import { Tag } from '../../text/tagger';
import type { Subject } from '../subjects';
import { type Cue, type CueBase, cueOf } from './cue';
import type { CueSentence } from './cueSentence';
import { isNegated } from './verbGroup';
import { PASSIVE_OPENERS, PASSIVES, QUESTION_OPENERS } from './wordLists';

/** Words behind a passive among which its "by" is looked for. */
const MAX_BY = 3;

/** What a passive has behind its “by” besides those who do it. Source: own list. */
const HOW = new Set(
  'acclamation accident consent consensus default email fax letter majority margin mistake phone telephone vote votes'.split(
    ' ',
  ),
);

/** X was told by Y: Y speaks. X was quoted as saying: the participle is the cue. Without "by" nobody is named. */
export function passiveCue(sentence: CueSentence, base: CueBase): Cue | undefined {
  const { from: at } = base;
  const by = byBehind(sentence, at);
  if (by !== undefined) {
    const source = sentence.phraseFrom(by + 1);
    // Approved by a single vote: how, not by whom.
    if (source && HOW.has(sentence.word(source.head))) return undefined;
    return (
      source &&
      cueOf(base, {
        kind: 'passive',
        source,
        isNegated: false,
        after: behindRelative(sentence, source.to),
        theme: themeOf(sentence, base),
      })
    );
  }
  // Is expected to stay: by whom is not said.
  if (!PASSIVES.has(base.verb?.lemma ?? '') || !PASSIVE_OPENERS.has(sentence.word(at + 1))) return undefined;
  return cueOf(base, {
    kind: 'passive',
    source: undefined,
    theme: themeOf(sentence, base),
    isNegated: isNegated(sentence, at),
  });
}

/** Words of a relative clause behind a source, at most. */
const MAX_RELATIVE = 12;

/** Described by the judge who heard the case [as “painstaking”]: a word that leads to words in marks. */
function behindRelative(sentence: CueSentence, at: number): number {
  if (sentence.tag(at) !== Tag.WhWord) return at;
  for (let i = at + 1; i <= at + MAX_RELATIVE; i++)
    if (sentence.word(i) === 'as' && sentence.isInMarks(i + 1)) return i + 1;
  return at;
}

function byBehind(sentence: CueSentence, at: number): number | undefined {
  for (let i = at + 1; i <= at + MAX_BY; i++) {
    const word = sentence.word(i);
    // Expected to rise by May: the phrase tells when.
    if (PASSIVE_OPENERS.has(word)) return undefined;
    if (word === 'by') return i;
  }
  return undefined;
}

/** [Rents] are expected to rise */
function themeOf(sentence: CueSentence, { from: at, verb }: CueBase): Subject | undefined {
  const lemma = verb?.lemma ?? '';
  if (!PASSIVES.has(lemma) || lemma === 'ask' || lemma === 'tell') return undefined;
  const theme = sentence.subjectBefore(at);
  return theme && theme.kind !== 'relative' && sentence.word(theme.from) !== 'it' ? theme : undefined;
}

/** Asked whether he would resign, Blunt replied: who asked is not said. */
export function isFrontedQuestion(sentence: CueSentence, at: number, { lemma, form }: ReportingVerb): boolean {
  if (lemma !== 'ask' || form !== 'past' || !QUESTION_OPENERS.has(sentence.word(at + 1))) return false;
  const before = sentence.word(at - 1);
  return at === sentence.range.from || before === 'when' || before === 'if';
}

/** The cue of such a question. */
export const frontedQuestionCue = (base: CueBase): Cue =>
  cueOf(base, { kind: 'passive', source: undefined, isNegated: false });
