import type { Chains, LinkedMention } from '../../entities/mention';
import { Tag } from '../../text/tagger';
import type { Grammar } from '../nounPhrases';
import type { Narrator } from './narrator';

const SELF_NAMED = 0.95;
const SIGNED = 0.9;
const BYLINE = 0.85;
/** A byline stands within so many blocks of the start, and a signature within so many of the end. */
const MARGIN = 4;
const MAX_SIGNATURE = 5;

/** The one who tells the document as "I", where the document says by whom it is told; stories have authors who are not. */
export function selfNamed(grammars: readonly Grammar[], chains: Chains, isStory: boolean): Narrator | undefined {
  for (const [block, grammar] of grammars.entries()) {
    if (grammar.reading.block.kind !== 'paragraph') continue;
    for (const mention of chains.byBlock[block] ?? [])
      if (isPerson(chains, mention) && isOwnName(grammar, mention)) return narratorOf(mention, SELF_NAMED);
  }
  return signature(grammars, chains) ?? (isStory ? undefined : byline(grammars, chains));
}

const narratorOf = ({ entity }: LinkedMention, confidence: number): Narrator | undefined =>
  entity === undefined ? undefined : { entity, confidence };

function isPerson(chains: Chains, { form, entity }: LinkedMention): boolean {
  const known = form === 'name' && entity !== undefined ? chains.entities[entity] : undefined;
  return known?.isNamed === true && known.type === 'person';
}

/** My name is Ned; they call me Ned; I, Ned Marsh, …; I am Ned Marsh: told outside marks. */
function isOwnName({ reading: { tokens, tags }, marks }: Grammar, { from, to }: LinkedMention): boolean {
  if ((marks.depth[from] ?? 0) > 0) return false;
  const [third = '', second = '', first = ''] = [tokens.word[from - 3], tokens.word[from - 2], tokens.word[from - 1]];
  if (BE.has(first) && second === 'name' && third === 'my') return true;
  if (first === 'me' && CALLING.has(second)) return true;
  if (second !== 'i' || tags[from - 2] !== Tag.Pronoun) return false;
  const next = tokens.word[to] ?? '';
  return first === ',' ? next === ',' : AM.has(first) && !NAME_GOES_ON.has(next);
}

const BE = new Set(['is', 'was', "'s", '’s']);
const AM = new Set(['am', "'m", '’m']);
const CALLING = new Set(['call', 'called', 'calls', 'named']);
/** I am Ortiz’s lawyer. */
const NAME_GOES_ON = new Set(["'s", '’s', "'", '’', '-']);

/** Yours, / Ned Marsh */
function signature(grammars: readonly Grammar[], chains: Chains): Narrator | undefined {
  for (let block = grammars.length - 1; block >= Math.max(1, grammars.length - MARGIN); block--) {
    const mention = aloneIn(grammars[block], chains, block);
    if (mention && isClosing(grammars[block - 1])) return narratorOf(mention, SIGNED);
  }
  return undefined;
}

/** The name of a person that is all a short block holds, but for its first tokens. */
function aloneIn(grammar: Grammar | undefined, chains: Chains, block: number, start = 0): LinkedMention | undefined {
  const { length, word } = grammar?.reading.tokens ?? { length: 0, word: [] };
  if (length === 0 || length > MAX_SIGNATURE + start) return undefined;
  const found = (chains.byBlock[block] ?? []).find(({ from }) => from === start);
  const isAll = found !== undefined && (found.to === length || (found.to === length - 1 && word[found.to] === '.'));
  return isAll && isPerson(chains, found) ? found : undefined;
}

/** Yours sincerely, */
function isClosing(grammar: Grammar | undefined): boolean {
  const { length, word } = grammar?.reading.tokens ?? { length: 0, word: [] };
  return length > 1 && length <= MAX_CLOSING && word[length - 1] === ',' && word.slice(0, -1).some(isClosingWord);
}

const MAX_CLOSING = 8;
const CLOSINGS = new Set(
  'yours love sincerely regards wishes respectfully faithfully truly affectionately cheers thanks friend son daughter feelings'.split(
    ' ',
  ),
);
const isClosingWord = (word: string): boolean => CLOSINGS.has(word);

/** By Ned Marsh, on a line of its own under the title. */
function byline(grammars: readonly Grammar[], chains: Chains): Narrator | undefined {
  for (let block = 0; block < Math.min(MARGIN, grammars.length); block++) {
    const grammar = grammars[block];
    const mention = grammar?.reading.tokens.word[0] === 'by' ? aloneIn(grammar, chains, block, 1) : undefined;
    if (mention) return narratorOf(mention, BYLINE);
  }
  return undefined;
}
