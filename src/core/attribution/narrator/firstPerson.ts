import { rangeAt } from '../../text/search';
import { Tag } from '../../text/tagger';
import type { Grammar } from '../nounPhrases';

const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself']);
const LONGEST = 'myself'.length;
const CAPITAL_I = 73;

/** True for a token that means whoever speaks or writes: I, me, my, myself. */
export function isFirstPerson({ reading: { tokens, tags, text }, mentions }: Grammar, at: number): boolean {
  const word = tokens.word[at] ?? '';
  if (word.length > LONGEST || !FIRST_PERSON.has(word)) return false;
  if (word === 'i' && (text.charCodeAt(tokens.start[at] ?? 0) !== CAPITAL_I || tags[at] !== Tag.Pronoun)) return false;
  // Elizabeth I is a name.
  return rangeAt(mentions, at)?.form !== 'name';
}

/** The tokens of a paragraph by which a narrator means himself: outside marks, in order. */
export function narratedIn(grammar: Grammar): readonly number[] {
  if (grammar.reading.block.kind !== 'paragraph') return NONE;
  const { marks, reading } = grammar;
  const found: number[] = [];
  for (let at = 0; at < reading.tokens.length; at++)
    if ((marks.depth[at] ?? 0) === 0 && isFirstPerson(grammar, at)) found.push(at);
  return found;
}

const NONE: readonly number[] = [];
