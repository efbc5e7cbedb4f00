import { framesOfAdjective } from '../../lexicon/frames';
import { CueGrade, type ReportingVerb, reportingVerb } from '../../lexicon/reportingVerbs';
import { Known, type Lexeme } from '../../text/lexemes';
import type { Grammar } from '../nounPhrases';
import { accordingCue, wordsCue } from './according';
import { adjectiveCue } from './adjective';
import type { Cue } from './cue';
import { CueSentence } from './cueSentence';
import { isNominal, nominalCue, singularOf } from './nominal';
import { verbCue } from './verb';
import { BACK_VERBS } from './wordLists';

/** Cues of a block that stand outside quotation marks, in text order. */
export function findCues(grammar: Grammar): readonly Cue[] {
  const cues: Cue[] = [];
  const { lexeme } = grammar.reading.tokens;
  for (const range of grammar.reading.sentences) {
    let sentence: CueSentence | undefined;
    for (let at = range.from; at < range.to; at++) {
      const form = lexeme[at];
      if (!form || !mayBeCue(form) || (grammar.marks.depth[at] ?? 0) > 0) continue;
      sentence ??= new CueSentence(grammar, range);
      const cue = cueAt(sentence, at);
      if (!cue) continue;
      cues.push(cue);
      if (cue.kind === 'finite' && cue.source && cue.grade <= CueGrade.Clause) sentence.finite.push(cue);
    }
  }
  return cues;
}

/** True where a cue may begin with a form, whatever stands around it: asked once for each form. */
function mayBeCue(form: Lexeme): boolean {
  if (form.mayBeCue === Known.NotAsked) form.mayBeCue = isCueWord(form.word) ? Known.Yes : Known.No;
  return form.mayBeCue === Known.Yes;
}

function isCueWord(word: string): boolean {
  return (
    word === 'according' ||
    word === 'words' ||
    word === 'put' ||
    word === 'puts' ||
    reportingVerb(word) !== undefined ||
    BACK_VERBS.has(word) ||
    isNominal(word) ||
    isNominal(singularOf(word)) ||
    framesOfAdjective(word) !== undefined
  );
}

function cueAt(sentence: CueSentence, at: number): Cue | undefined {
  const word = sentence.word(at);
  if (word === 'according') return accordingCue(sentence, at);
  if (word === 'words') return wordsCue(sentence, at);
  const isNoun = sentence.isNoun(at);
  if (isNoun) {
    const noun = isNominal(word) ? word : singularOf(word);
    if (isNominal(noun)) return nominalCue(sentence, at, noun);
  }
  const frames = isNoun ? undefined : framesOfAdjective(word);
  const adjective = frames && adjectiveCue(sentence, at, frames);
  if (adjective) return adjective;
  const verb = verbAt(sentence, at, word);
  return verb && verbCue(sentence, at, verb);
}

function verbAt(sentence: CueSentence, at: number, word: string): ReportingVerb | undefined {
  const next = sentence.word(at + 1);
  // "Shot back", "as Lind put it": other verbs than the form alone tells.
  if (next === 'back' && BACK_VERBS.has(word)) return reportingVerb('retorted');
  if (next === 'it' && (word === 'put' || word === 'puts')) return reportingVerb('said');
  return reportingVerb(word);
}
