import { roleNoun } from '../lexicon/titles';
import type { BlockReading } from '../text/reading';
import type { TokenRange } from '../text/sentences';
import type { MentionDraft } from './mention';
import { typeOfName } from './nameTypes';
import { roleAfter } from './rolePhrases';
import type { TaggedName } from './tagging/tagNames';

/** Words of a role at most that has nothing behind it: the prime minister. */
const MAX_ROLE = 3;

/** Labels that stand for a part in the talk, not for a name. */
const PARTS = new Set(
  'q a interviewer interviewee host moderator narrator caller operator question answer questioner reporter speaker unknown unidentified audience all chair voice male female man woman participant respondent'.split(
    ' ',
  ),
);

/**
 * The label of a turn: the name of who speaks, or the part they play. `names` are those that the tagger found.
 *
 *     CHAIR: Order.   PELL: Thank you.   The Prime Minister (Ana Ortiz): I do.
 *     ^^^^^ role      ^^^^ name          ^^^^^^^^^^^^^^^^^^ role
 *                                                            ^^^^^^^^^ name
 */
export function labelMention(reading: BlockReading, names: readonly TaggedName[]): MentionDraft | undefined {
  const { block, tokens } = reading;
  if (!block.label) return undefined;
  let from = tokens.end.findIndex((offset) => block.start + offset > (block.label?.start ?? 0));
  let to = from;
  // "Q." is one token, and its stop no part of the label.
  while (to < tokens.length && block.start + (tokens.start[to] ?? 0) < block.label.end) to++;
  if (from < 0 || to <= from) return undefined;
  const words = tokens.word.slice(from, to);
  const isPart = words.every((word) => PARTS.has(word.replace(/\.$/u, '')) || /^\d+$/u.test(word));
  const head = isPart ? words.length - 1 : roleIn(words);
  if (head >= 0) {
    if (words[0] === 'the') from++;
    const role = { from, to };
    const type = roleNoun(words[head] ?? '')?.type ?? 'person';
    const played: MentionDraft = {
      from,
      to,
      head: to - words.length + head,
      form: 'role',
      type,
      isPlural: false,
      role,
    };
    return namedInBrackets(reading, role, names) ?? played;
  }
  // MR PELL, Cllr Ana Ortiz: the title is no part of the name.
  const titles = words.findIndex((word) => roleNoun(word) === undefined && !HONORIFICS.has(word));
  const isTitled = titles > 0 && roleNoun(words[titles - 1] ?? '') !== undefined;
  // Dana Foss (treasurer): We all did.
  const role = isTitled ? { from, to: from + titles } : roleAfter(reading, to);
  const gender = genderOf(words[0] ?? '');
  from += Math.max(0, titles);
  const { type } = typeOfName(reading, { from, to }, false);
  return {
    from,
    to,
    head: to - 1,
    form: 'name',
    type: type === 'organization' && tokens.length > to && to - from > 1 ? type : 'person',
    isPlural: false,
    isGuess: true,
    ...(role && { role: { from: role.from, to: role.to } }),
    ...(gender && { gender }),
  };
}

/** The noun of a label that is an office: Deputy Speaker; Secretary of State for Transport. -1: it is none. */
function roleIn(words: readonly string[]): number {
  const last = words.length - 1;
  const first = words.findIndex((word) => roleNoun(word) !== undefined);
  const at = TAILS.has(words[first + 1] ?? '') ? first : last < MAX_ROLE ? last : -1;
  const noun = roleNoun(words[at] ?? '');
  return noun && noun.kind !== 'relation' ? at : -1;
}

const TAILS = new Set(['of', 'for', 'to']);

/** Who plays the part of a label, where that is told behind it. */
function namedInBrackets(
  { tokens }: BlockReading,
  role: TokenRange,
  names: readonly TaggedName[],
): MentionDraft | undefined {
  if (tokens.word[role.to] !== '(' && tokens.word[role.to] !== '[') return undefined;
  let from = role.to + 1;
  const gender = genderOf(tokens.word[from] ?? '');
  while (roleNoun(tokens.word[from] ?? '') !== undefined || HONORIFICS.has(tokens.word[from] ?? '')) from++;
  const name = names.find((each) => each.from === from && each.kind === 'person');
  const next = tokens.word[name?.to ?? -1];
  if (!name || (next !== ')' && next !== ']')) return undefined;
  const { to } = name;
  return { from, to, head: to - 1, form: 'name', type: 'person', isPlural: false, role, ...(gender && { gender }) };
}

const HONORIFICS = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam madame prof prof. rev rev. the hon hon. rt right honourable honorable'.split(
    ' ',
  ),
);

function genderOf(word: string): 'female' | 'male' | undefined {
  if (/^(?:mr\.?|sir|lord)$/u.test(word)) return 'male';
  return /^(?:mrs\.?|ms\.?|miss|dame|lady|madam|madame)$/u.test(word) ? 'female' : undefined;
}
