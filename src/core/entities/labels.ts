import { roleNoun } from '../lexicon/titles';
import type { BlockReading } from '../text/reading';
import type { MentionDraft } from './mention';
import { typeOfName } from './nameTypes';
import { roleAfter } from './rolePhrases';

/** Labels that stand for a part in the talk, not for a name. */
const PARTS = new Set(
  'q a interviewer interviewee host moderator narrator caller operator question answer questioner reporter speaker unknown unidentified audience all chair voice male female man woman participant respondent'.split(
    ' ',
  ),
);

/**
 * The label of a turn: the name of who speaks, or the part they play.
 *
 *     CHAIR: Order.   PELL: Thank you.
 *     ^^^^^ role      ^^^^ name
 */
export function labelMention(reading: BlockReading): MentionDraft | undefined {
  const { block, tokens } = reading;
  if (!block.label) return undefined;
  let from = tokens.end.findIndex((offset) => block.start + offset > (block.label?.start ?? 0));
  let to = from;
  // "Q." is one token, and its stop no part of the label.
  while (to < tokens.length && block.start + (tokens.start[to] ?? 0) < block.label.end) to++;
  if (from < 0 || to <= from) return undefined;
  const words = tokens.word.slice(from, to);
  const isPart = words.every((word) => PARTS.has(word.replace(/\.$/u, '')) || /^\d+$/u.test(word));
  const last = roleNoun(words.at(-1) ?? '');
  if (isPart || (last && words.length <= 3 && last.kind !== 'relation'))
    return { from, to, head: to - 1, form: 'role', type: last?.type ?? 'person', isPlural: false, role: { from, to } };
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

const HONORIFICS = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam madame prof prof. rev rev. the hon hon. rt right honourable honorable'.split(
    ' ',
  ),
);

function genderOf(word: string): 'female' | 'male' | undefined {
  if (/^(?:mr\.?|sir|lord)$/u.test(word)) return 'male';
  return /^(?:mrs\.?|ms\.?|miss|dame|lady|madam|madame)$/u.test(word) ? 'female' : undefined;
}
