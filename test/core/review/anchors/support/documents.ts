import type { Span } from '../../../../../src/core/model';
import type { Random } from './random';

const TEAMS = ['Leith', 'Perth', 'Troon', 'Largs', 'Ayr', 'Oban'];

/** An interview in which the same answers come again and again. */
function interview(random: Random): string {
  const lines = ['The hearing', ''];
  for (let i = 0; i < 24; i++) {
    lines.push(
      `Q: ${random.pick(['Were you there?', 'Did you see it?', 'And then?', 'Is that so?', 'Who paid for it?'])}`,
    );
    lines.push(`A: ${random.pick(['Yes.', 'Yes.', 'Yes.', 'No.', 'I do not recall.', 'Yes, I was there.'])}`, '');
  }
  return lines.join('\n');
}

/** A report in which every paragraph says the same of somebody else. */
function results(random: Random): string {
  const lines = ['# Results', ''];
  for (let i = 0; i < 14; i++) {
    const team = random.pick(TEAMS);
    lines.push(`The coach of ${team} said they would win the final on Sunday. "We are ready," he said.`, '');
    if (random.next() < 0.4) lines.push(`${team} won ${i} games. "It was a long year," she said on Monday.`, '');
  }
  return lines.join('\n');
}

/** A story in which little is said but “he said”. */
function dialogue(random: Random): string {
  const said = [
    '"Come in," he said.',
    '"Go," she said.',
    '"No," he said.',
    '"Why?" he said.',
    '"I will not," she said.',
  ];
  return Array.from({ length: 40 }, () => random.pick(said)).join(random.pick([' ', '\n', '\n\n']));
}

/** A document full of look-alikes. */
export const lookAlikes = (random: Random): string => random.pick([interview, results, dialogue])(random);

/** Spans as decisions have them: sentences, what stands in marks, lines, one to three words. */
export function spansOf(text: string, random: Random, count: number): readonly Span[] {
  const spans: Span[] = [];
  const [sentences, quoted, lines, words] = [
    /[^.!?\s][^.!?]*[.!?]+/gu,
    /["“][^"“”]{2,300}["”]/gu,
    /\S.*/gu,
    /[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,2}/gu,
  ].map((pattern) => [...text.matchAll(pattern)]);
  for (let i = 0; i < count; i++) {
    const kind = random.pick([sentences, sentences, quoted, quoted, lines, words]) ?? [];
    if (kind.length === 0) continue;
    const match = random.pick(kind);
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
