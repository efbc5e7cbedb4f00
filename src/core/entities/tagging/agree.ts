import { isFirmNoun, isOrganizationSuffix } from '../../lexicon/organizations';
import { WordClass } from '../../lexicon/wordClasses';
import { joinHash } from '../../lexicon/wordHash';
import { beginsAt } from '../../text/search';
import { asKind, PERSONAL } from './certain';
import { isBodyAtStart } from './noNames';
import { KINDS, type TaggedName } from './tagNames';
import type { NameWords } from './zones';

/** How much the other mentions of a name count beside the words around this one. */
const OTHERS = 0.8;

interface Votes {
  count: number;
  readonly sums: [number, number, number];
}

/** Lets all mentions of a name in a document be of one kind, and finds it where only capitals of a heading show it. */
export function agree(
  blocks: readonly NameWords[],
  names: readonly (readonly TaggedName[])[],
): readonly (readonly TaggedName[])[] {
  const votes = new Map<number, Votes>();
  const people = new Set<number>();
  const firms = new Set<number>();
  names.forEach((ofBlock, i) => {
    const block = blocks[i];
    if (!block) return;
    for (const name of ofBlock) {
      const key = keyOf(block, name.from, name.to);
      const own = votes.get(key) ?? { count: 0, sums: [0, 0, 0] };
      own.count++;
      for (let kind = 0; kind < 3; kind++) own.sums[kind] = (own.sums[kind] ?? 0) + (name.scores[kind] ?? 0);
      votes.set(key, own);
      if (name.to - name.from < 2) continue;
      if (isFirm(block, name)) firms.add(block.hash[name.from] ?? 0);
      if (name.kind !== 'person') continue;
      people.add(block.hash[name.from] ?? 0);
      people.add(block.hash[name.to - 1] ?? 0);
    }
  });
  return names.map((ofBlock, i) => {
    const block = blocks[i];
    return block
      ? withMissed(block, settledNames(block, ofBlock, { votes, people, firms }), { votes, people })
      : ofBlock;
  });
}

function settledNames(
  block: NameWords,
  names: readonly TaggedName[],
  { votes, people, firms }: Known & { readonly firms: ReadonlySet<number> },
): readonly TaggedName[] {
  const settled: TaggedName[] = [];
  for (const name of names) {
    const own = asFirm(block, asPerson(block, agreed(block, name, votes), people), { people, firms });
    if (!isThing(block, own, people) && !isBody(block, own, people)) settled.push(own);
  }
  return settled;
}

function keyOf({ hash }: NameWords, from: number, to: number): number {
  let key = hash[from] ?? 0;
  for (let i = from + 1; i < to; i++) key = joinHash(key, hash[i] ?? 0);
  return key;
}

function agreed(block: NameWords, name: TaggedName, votes: ReadonlyMap<number, Votes>): TaggedName {
  const own = votes.get(keyOf(block, name.from, name.to));
  if (!own || own.count < 2) return name;
  let winner = 0;
  let top = -Infinity;
  for (let kind = 0; kind < 3; kind++) {
    const mean = ((own.sums[kind] ?? 0) - (name.scores[kind] ?? 0)) / (own.count - 1);
    const score = (name.scores[kind] ?? 0) + OTHERS * Math.min(3, own.count - 1) * mean;
    if (score > top) {
      top = score;
      winner = kind;
    }
  }
  return asKind(name, KINDS[winner] ?? name.kind, name.isSure || own.count > 2);
}

/** Alden, where the document names Alden Group and nobody called Alden: short for the firm. */
function asFirm(
  block: NameWords,
  name: TaggedName,
  { people, firms }: { readonly people: ReadonlySet<number>; readonly firms: ReadonlySet<number> },
): TaggedName {
  const own = block.hash[name.from] ?? 0;
  const isShort = name.kind === 'person' && name.to - name.from === 1 && firms.has(own) && !people.has(own);
  const isPersonal = ((block.classes[name.from] ?? 0) & PERSONAL) !== 0 || isTitled(block, name);
  return isShort && !isPersonal ? asKind(name, 'organization', true) : name;
}

/** The Roman fleet, the Merrow: an article stands before no person, unless before one who is named elsewhere. */
function isThing(
  { hash, capital, reading }: NameWords,
  { kind, from, to }: TaggedName,
  people: ReadonlySet<number>,
): boolean {
  if (kind !== 'person' || reading.tokens.word[from - 1] !== 'the' || capital[from - 1] === 1) return false;
  return to - from === 1 && !people.has(hash[from] ?? 0) && !OF_PERSON.has(reading.tokens.word[to] ?? '');
}

const isCapitalDue = ({ reading: { block, sentences } }: NameWords, at: number): boolean =>
  block.kind === 'heading' || beginsAt(sentences, at);

const HEADS = WordClass.OrganizationHead | WordClass.PlaceHead | WordClass.EventHead | WordClass.WorkHead;

/** Possible Lind visit: a common word at the start of a heading, and somebody whom the document names in full. */
function asPerson(block: NameWords, name: TaggedName, people: ReadonlySet<number>): TaggedName {
  const { from, to, kind } = name;
  if (kind === 'person' || to - from !== 2 || !people.has(block.hash[to - 1] ?? 0)) return name;
  const [first = 0, last = 0] = [block.classes[from], block.classes[to - 1]];
  const isBeside = (first & WordClass.Common) !== 0 && (first & HEADS) === 0 && isCapitalDue(block, from);
  if (!isBeside || (last & (WordClass.Common | HEADS)) !== 0) return name;
  return { from: to - 1, to, kind: 'person', scores: [0, 0, 0], isSure: false };
}

/** Court told of missing ledger: nobody of that name is named in full. */
const isBody = (block: NameWords, { kind, from, to }: TaggedName, people: ReadonlySet<number>): boolean =>
  kind === 'person' && isBodyAtStart(block, from, to) && !people.has(block.hash[from] ?? 0);

/** What is called after a person: the Lind family, the Lind era. */
const OF_PERSON = new Set(
  'administration brothers camp campaign case clan couple dynasty era estate family government household presidency regime sisters team trial years'.split(
    ' ',
  ),
);

/** Alden Group, Alden plc: its last word tells that it is a firm. */
function isFirm({ reading }: NameWords, { kind, to }: TaggedName): boolean {
  const last = reading.tokens.word[to - 1] ?? '';
  return kind === 'organization' && (isFirmNoun(last) || isOrganizationSuffix(last));
}

const isTitled = ({ classes }: NameWords, { from }: TaggedName): boolean =>
  from > 0 && ((classes[from - 1] ?? 0) & TITLES) !== 0;

interface Known {
  readonly votes: ReadonlyMap<number, Votes>;
  /** First and last words of full names of persons. */
  readonly people: ReadonlySet<number>;
}

/** Rows of capitals that are named elsewhere in the document, or part of the name of a person there. */
function withMissed(block: NameWords, names: readonly TaggedName[], known: Known): readonly TaggedName[] {
  const all: TaggedName[] = [];
  let next = 0;
  const takeUntil = (end: number): void => {
    for (; next < names.length && (names[next]?.from ?? end) < end; next++) {
      const name = names[next];
      if (name) all.push(name);
    }
  };
  for (const zone of block.zones)
    for (let at = zone.from; at < zone.to;) {
      const to = Math.max(at + 1, block.rowTo[at] ?? 0);
      const before = all.length;
      takeUntil(to);
      const isFree = before === all.length && (all.at(-1)?.to ?? 0) <= at;
      const missed = isFree && block.capital[at] === 1 ? missedName(block, at, to, known) : undefined;
      if (missed) all.push(missed);
      at = to;
    }
  takeUntil(block.hash.length);
  return all;
}

function missedName(block: NameWords, from: number, to: number, { votes, people }: Known): TaggedName | undefined {
  const own = votes.get(keyOf(block, from, to));
  if (own && own.count > 1)
    return { from, to, kind: KINDS[largest(own.sums)] ?? 'person', scores: [0, 0, 0], isSure: false };
  const isPart = people.has(block.hash[to - 1] ?? 0) && ((block.classes[to - 1] ?? 0) & WordClass.Common) === 0;
  if (!isPart) return undefined;
  // Possible Lind meeting: where the place asks for a capital, a common word has it, too.
  const beside = isCapitalDue(block, from) ? TITLES | WordClass.Common : TITLES;
  for (let i = from; i < to - 1; i++) if (((block.classes[i] ?? 0) & beside) === 0) return undefined;
  return { from: to - 1, to, kind: 'person', scores: [0, 0, 0], isSure: false };
}

const TITLES = WordClass.Honorific | WordClass.Title | WordClass.Profession | WordClass.Modifier | WordClass.Demonym;

function largest(sums: readonly number[]): number {
  let winner = 0;
  for (let i = 1; i < sums.length; i++) if ((sums[i] ?? 0) > (sums[winner] ?? 0)) winner = i;
  return winner;
}
