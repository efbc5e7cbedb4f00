import type { Span } from '../../../../../src/core/model';
import type { Random } from './random';
import type { TrackedText } from './trackedText';

/** An edit of a text in which the spans are anchored. */
type Edit = (text: TrackedText, random: Random, anchored: readonly Span[]) => void;

const WORDS =
  'the of a plan mayor council said not river bridge late cost new Monday Ortiz Leith and but will would more year 12 open'.split(
    ' ',
  );

const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(' ');

const sentence = (random: Random): string => `The ${words(random, random.between(4, 14))}. `;

/** Places between words. */
function wordPlace({ text }: TrackedText, random: Random): number {
  const at = random.below(text.length + 1);
  const next = text.indexOf(' ', at);
  return next < 0 ? text.length : next + 1;
}

/** A paragraph with the line ends after it. */
function paragraph({ text }: TrackedText, random: Random): readonly [number, number] {
  const at = random.below(text.length + 1);
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  let end = text.indexOf('\n', start);
  end = end < 0 ? text.length : end;
  while (end < text.length && /\s/u.test(text[end] ?? '')) end++;
  return [start, end];
}

function stretch({ text }: TrackedText, random: Random, low: number, high: number): readonly [number, number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.between(low, high))];
}

/** A word and where it stands, in a stretch. */
function wordIn(text: string, random: Random, from = 0, to = text.length): readonly [number, number] | undefined {
  const at = random.between(from, Math.max(from, to - 1));
  const start = text.lastIndexOf(' ', at) + 1;
  const space = text.indexOf(' ', at);
  const end = space < 0 ? text.length : space;
  return start < end && start >= from && end <= to ? [start, end] : undefined;
}

/** A letter goes, comes, or changes places with the next one. */
function typo(word: string, random: Random): string {
  const at = random.below(word.length);
  const [head, tail] = [word.slice(0, at), word.slice(at)];
  return random.pick([
    head + tail.slice(1),
    `${head}e${tail}`,
    head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
  ]);
}

/** Where an anchored span stands now, if it does. */
function anchoredNow(
  text: TrackedText,
  random: Random,
  anchored: readonly Span[],
): readonly [number, number] | undefined {
  const { start, end } = random.pick(anchored);
  const now = text.whereIs(start, end);
  return now && now[1] - now[0] < 4 * (end - start) ? now : undefined;
}

function changeWord(text: string, random: Random): string {
  const word = wordIn(text, random);
  return word ? text.slice(0, word[0]) + random.pick(WORDS) + text.slice(word[1]) : text;
}

function replaceAll(text: TrackedText, from: string, to: (at: number) => string): void {
  for (let at = text.text.indexOf(from); at >= 0;) {
    const put = to(at);
    text.restyle(at, at + from.length, put);
    at = text.text.indexOf(from, at + Math.max(1, put.length));
  }
}

/** What people and programs do to documents, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'insert words': (text, random) => {
    const at = wordPlace(text, random);
    text.replace(at, at, `${words(random, random.between(1, 8))} `);
  },
  'insert a sentence': (text, random) => {
    const at = wordPlace(text, random);
    text.replace(at, at, sentence(random));
  },
  'insert at the start': (text, random) => {
    text.replace(0, 0, `${sentence(random)}\n\n`);
  },
  'insert a paragraph': (text, random) => {
    const [start] = paragraph(text, random);
    text.replace(start, start, `${sentence(random)}${sentence(random)}\n\n`);
  },
  'delete a stretch': (text, random) => {
    text.replace(...stretch(text, random, 1, 200), '');
  },
  'delete a paragraph': (text, random) => {
    text.replace(...paragraph(text, random), '');
  },
  'replace a stretch': (text, random) => {
    text.replace(...stretch(text, random, 1, 60), words(random, random.between(1, 8)));
  },
  'replace a word': (text, random) => {
    const word = wordIn(text.text, random);
    if (word) text.replace(...word, random.pick(WORDS));
  },
  'correct a typo': (text, random) => {
    const word = wordIn(text.text, random);
    if (word) text.replace(...word, typo(text.text.slice(...word), random));
  },
  'paste a copy': (text, random) => {
    const [start, end] = stretch(text, random, 10, 400);
    text.copy(start, end, wordPlace(text, random));
  },
  'paste a copy with a word changed': (text, random) => {
    const [start, end] = stretch(text, random, 40, 400);
    text.copy(start, end, wordPlace(text, random), (copied) => changeWord(copied, random));
  },
  'move a paragraph': (text, random) => {
    const [start, end] = paragraph(text, random);
    const [to] = paragraph(text, random);
    if (to < start || to >= end) text.move(start, end, to);
  },
  'double a paragraph': (text, random) => {
    const [start, end] = paragraph(text, random);
    text.copy(start, end, random.next() < 0.5 ? start : end);
  },
  'copy a paragraph elsewhere': (text, random) => {
    const [start, end] = paragraph(text, random);
    text.copy(start, end, paragraph(text, random)[0]);
  },
  'line ends of Windows': (text) => {
    if (!text.text.includes('\r')) replaceAll(text, '\n', () => '\r\n');
  },
  'line ends of Unix': (text) => {
    for (let at = text.text.indexOf('\r'); at >= 0; at = text.text.indexOf('\r', at)) text.replace(at, at + 1, '');
  },
  'a byte order mark': (text) => {
    if (text.text.startsWith('\ufeff')) text.replace(0, 1, '');
    else text.replace(0, 0, '\ufeff');
  },
  'other quotation marks': (text) => {
    let isOpen = false;
    replaceAll(text, '"', () => {
      isOpen = !isOpen;
      return isOpen ? '“' : '”';
    });
    replaceAll(text, "'", () => '’');
  },
  'straight quotation marks': (text) => {
    for (const mark of '“”') replaceAll(text, mark, () => '"');
    for (const mark of '‘’') replaceAll(text, mark, () => "'");
  },
  'wrap lines': (text, random) => {
    const [start, end] = stretch(text, random, 100, 1500);
    for (let at = text.text.indexOf(' ', start); at >= 0 && at < end; at = text.text.indexOf(' ', at + 60)) {
      text.restyle(at, at + 1, '\n');
    }
  },
  'edit anchored words': (text, random, anchored) => {
    const now = anchoredNow(text, random, anchored);
    const word = now && wordIn(text.text, random, ...now);
    if (word) text.replace(...word, random.next() < 0.5 ? typo(text.text.slice(...word), random) : random.pick(WORDS));
  },
  'insert into anchored words': (text, random, anchored) => {
    const now = anchoredNow(text, random, anchored);
    const word = now && wordIn(text.text, random, ...now);
    if (word) text.replace(word[0], word[0], random.pick(['not ', 'never ', 'the ', 'then ', ' ']));
  },
  'delete anchored words': (text, random, anchored) => {
    const now = anchoredNow(text, random, anchored);
    if (now) text.replace(...now, '');
  },
};
