/** Texts with the names in them marked, in one form for all corpora. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type NameKind = 'person' | 'organization' | 'place';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Stretches of which it is not known whether they are names. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

interface Row {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; mention?: string }[];
}

const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  per: 'person',
  organization: 'organization',
  org: 'organization',
  corporation: 'organization',
  group: 'organization',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
};

const GUM_GENRES = new Set(['news', 'interview', 'academic', 'court']);
const LITBANK_DOCUMENTS = 50;
const WNUT_DOCUMENTS = 1009;

const rowsOf = (folder: string, corpus: string): readonly Row[] =>
  readFileSync(join(folder, `${corpus}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** The corpora that may be learned from. */
export function readCorpora(folder: string): readonly GoldDocument[] {
  return [
    ...rowsOf(folder, 'uner_ewt').map((row) => plain(row, 'uner_ewt')),
    ...rowsOf(folder, 'wnut17')
      .slice(0, WNUT_DOCUMENTS)
      .map((row) => plain(row, 'wnut17')),
    ...rowsOf(folder, 'gum')
      .filter(({ genre }) => GUM_GENRES.has(genre))
      .map((row) => phrases(row, 'gum')),
    ...rowsOf(folder, 'litbank')
      .slice(0, LITBANK_DOCUMENTS)
      .map((row) => phrases(row, 'litbank')),
  ];
}

function plain({ id, text, entities }: Row, corpus: string): GoldDocument {
  const names = entities.flatMap(({ start, end, type }) => {
    const kind = KINDS[type.toLowerCase()];
    return kind ? [{ start, end, kind }] : [];
  });
  return { id, corpus, text, names, open: [] };
}

const TITLE =
  /^(?:(?:former|late|then|acting|vice|deputy|prime|foreign|first|chief|executive|assistant|associate|mr|mrs|ms|miss|dr|prof|sir|lord|lady|dame|rev|st|mme|president|minister|secretary|general|gen|lieutenant|lt|colonel|col|captain|capt|major|sergeant|admiral|king|queen|prince|princess|pope|bishop|archbishop|cardinal|father|sister|brother|uncle|aunt|cousin|judge|justice|senator|sen|governor|gov|mayor|congressman|congresswoman|representative|rep|professor|doctor|director|chairman|chairwoman|chair|ceo|coach|ambassador|attorney|commissioner|speaker|leader|chancellor|premier|madame|monsieur|mademoiselle|squire|count|countess|duke|baron|emperor|tsar|sheikh|rabbi|imam|squadron|officer|inspector|detective|spokesman|spokeswoman|spokesperson|editor|actor|actress|singer|author|writer|reporter|journalist|activist|economist|analyst|engineer|scientist|researcher|democrat|republican|us|u\.s\.|american|british|russian|french|german|\w+ian|\w+ese|\w+ish)\.?\s+)+/iu;
const SMALL = new Set("of the and for 's ’s & ' ’ de la del du da bin von van al le y".split(' '));

/** GUM and LitBank mark whole noun phrases: the name is what has capitals, from the end of the titles on. */
function phrases({ id, text, entities }: Row, corpus: string): GoldDocument {
  const names: GoldName[] = [];
  const open: { start: number; end: number }[] = [];
  const sorted = [...entities].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, type, mention } of sorted) {
    const kind = KINDS[type.toLowerCase()];
    const phrase = text.slice(start, end);
    const isFacility = type === 'FAC' || type === 'VEH';
    if (mention === 'pronoun' || (!kind && !isFacility)) continue;
    if (mention !== 'name' || !kind) {
      if (/\p{Lu}/u.test(phrase) && end - start < 120) open.push({ start, end });
      continue;
    }
    const core = coreOf(phrase, kind);
    if (!core) open.push({ start, end });
    else if (!names.some((name) => name.start < start + core.end && start + core.start < name.end))
      names.push({ start: start + core.start, end: start + core.end, kind });
  }
  return { id, corpus, text, names, open };
}

/** the late President [Lincoln]’s; the [Bank of England], which … */
function coreOf(phrase: string, kind: NameKind): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  let end = phrase.search(/\s*[,([;:—–]|\s-\s|\n/u);
  if (end <= 0) end = phrase.length;
  const lead = /^(?:[\p{Ll}\d"“‘']\S*\s+|The\s+|the\s+|["“‘'])+/u.exec(phrase.slice(0, end));
  if (lead && lead[0].length < end) start = lead[0].length;
  if (kind === 'person') {
    const title = TITLE.exec(phrase.slice(start, end));
    if (title && title[0].length < end - start) start += title[0].length;
  }
  const words = [...phrase.slice(start, end).matchAll(/['’]s\b|[^\s'’]+(?:['’](?!s\b)[^\s'’]*)*|['’]/gu)];
  const stop = words.findIndex(([word]) => /^\p{Ll}/u.test(word) && !SMALL.has(word));
  let kept = stop < 0 ? words : words.slice(0, stop);
  while (kept.length > 0 && SMALL.has(kept.at(-1)?.[0] ?? '')) kept = kept.slice(0, -1);
  const last = kept.at(-1);
  if (!last || !/^[\p{Lu}@]/u.test(phrase.slice(start))) return undefined;
  let to = start + last.index + last[0].length;
  while (to > start && /["”’'.!?]/u.test(phrase[to - 1] ?? '') && !/\b\w\.\w\.$/u.test(phrase.slice(start, to))) to--;
  return to > start ? { start, end: to } : undefined;
}

const MARKED = /\[([POL]) ([^\]]+)\]/gu;
const LETTERS: Readonly<Record<string, NameKind>> = { P: 'person', O: 'organization', L: 'place' };

/** Our own texts, written for this: names in brackets with the letter of their kind; a blank line ends a document. */
export function readExamples(file: string): readonly GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .map((marked, i) => parseExample(marked.trim().replace(/\n/gu, '\n\n'), `example-${String(i)}`));
}

function parseExample(marked: string, id: string): GoldDocument {
  const names: GoldName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(at, match.index);
    const [whole, letter = '', name = ''] = match;
    names.push({ start: text.length, end: text.length + name.length, kind: LETTERS[letter] ?? 'person' });
    text += name;
    at = match.index + whole.length;
  }
  return { id, corpus: 'examples', text: text + marked.slice(at), names, open: [] };
}
