import type { Analysis, Entity, Stretch } from '../../../src/core/index';
import { read, type Read } from '../support/reading';
import type { Bounds, ExpectedCandidates, ExpectedEntity, ExpectedQuotation, HardCase, OneOf } from './hardCase';

/** A field that is not read as expected. */
export interface Mismatch {
  /** "quotation 2", "entity Ed Bale", "problems". */
  readonly of: string;
  readonly field: string;
  readonly got: string;
}

/** A quotation with the places of its words. */
interface Found extends Read {
  readonly parts: readonly Stretch[];
  /** True where each stretch in marks holds its marks, so that what is trimmed for comparison hides no shift. */
  readonly hasMarks: boolean;
}

/** All that is read otherwise than expected; of two right readings, by the one that is nearer. */
export function mismatches({ text, quotations, orQuotations, entities, problems }: HardCase): readonly Mismatch[] {
  const document = text.replaceAll('¶', '\n\n');
  const { analysis, quotations: quotationsRead } = read(document);
  const found = quotationsRead.map((quotation, i): Found => {
    const { parts = [], verbatim = [] } = analysis.quotations[i] ?? {};
    return { ...quotation, parts, hasMarks: verbatim.every((stretch) => holdsMarks(document, stretch)) };
  });
  const first = quotationMismatches(document, quotations, found);
  const other = orQuotations && quotationMismatches(document, orQuotations, found);
  return [
    ...(other && other.length < first.length ? other : first),
    ...(entities ?? []).flatMap((entity) => entityMismatches(document, entity, analysis)),
    ...(problems ? problemMismatches(problems, analysis) : []),
  ];
}

/** The closing one may be missing in the text. */
const holdsMarks = (document: string, [start, end]: Stretch): boolean =>
  /^["'“‘„«]/u.test(document.slice(start, end)) &&
  (/["'”’“»]$/u.test(document.slice(start, end)) || !/^["'”’“»]/u.test(document.slice(end)));

function quotationMismatches(
  document: string,
  expected: readonly ExpectedQuotation[],
  found: readonly Found[],
): readonly Mismatch[] {
  const pairs = align(document, expected, found);
  const wrong = expected.flatMap((quotation, i): readonly Mismatch[] => {
    const of = `quotation ${i + 1}`;
    const match = pairs.get(i);
    if (!match) return [{ of, field: 'found', got: 'nothing' }];
    return fieldMismatches(quotation, match).map(([field, got]) => ({ of, field, got }));
  });
  const matched = new Set(pairs.values());
  // What somebody wants or thinks of a thing is told beside the words said, by a convention of its own.
  const others = found.filter((quotation) => !matched.has(quotation) && quotation.evidence[0] !== 'attitude');
  return [
    ...wrong,
    ...others.map(({ kind, content }) => ({
      of: 'quotations',
      field: 'no others',
      got: `${kind} ${content.join(' | ')}`,
    })),
  ];
}

/** Pairs those that begin at the same place, then those that share most of their words. */
function align(
  document: string,
  expected: readonly ExpectedQuotation[],
  found: readonly Found[],
): ReadonlyMap<number, Found> {
  const places = locate(document, expected);
  const pairs = places.flatMap((parts, i) =>
    found.map((quotation) => ({ i, quotation, score: likeness(parts, quotation.parts) })),
  );
  const matched = new Map<number, Found>();
  const taken = new Set<Found>();
  for (const { i, quotation, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score === 0 || matched.has(i) || taken.has(quotation)) continue;
    matched.set(i, quotation);
    taken.add(quotation);
  }
  return matched;
}

/** Where the parts of each expected quotation stand; each quotation begins at or after the one before it. */
function locate(document: string, expected: readonly ExpectedQuotation[]): readonly (readonly Stretch[])[] {
  let begin = 0;
  return expected.map(({ content }) => {
    let from = begin;
    const parts = content.map((part): Stretch => {
      const start = indexOfWords(document, part, from);
      from = start + part.length;
      return [start, from];
    });
    begin = parts[0]?.[0] ?? begin;
    return parts;
  });
}

/** The first place at or behind `from` where the words stand as words: "No" is not in "Not". */
function indexOfWords(document: string, words: string, from: number): number {
  let at = document.indexOf(words, from);
  while (at >= 0 && /^\p{L}/u.test(document.slice(at + words.length))) at = document.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" is not in the text behind ${from}`);
  return at;
}

/** Above 0 where they share words; above 1 where they begin at the same place, one with its mark. */
function likeness(a: readonly Stretch[], b: readonly Stretch[]): number {
  const length = (parts: readonly Stretch[]): number => parts.reduce((sum, [start, end]) => sum + end - start, 0);
  let shared = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  const isSameStart = Math.abs((a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0)) <= 1;
  return shared / (length(a) + length(b) - shared) + (isSameStart && shared > 0 ? 1 : 0);
}

type FieldMismatch = readonly [field: string, got: string];

/** The fields of a quotation that are wrong, with what they hold. */
function fieldMismatches(expected: ExpectedQuotation, got: Found): readonly FieldMismatch[] {
  const contents = [expected.content, expected.orContent ?? expected.content].map(wordsOf);
  const checks: readonly (readonly [field: string, isRight: boolean, got: unknown])[] = [
    ['kind', isOneOf(expected.kind, got.kind), got.kind],
    ['content', contents.includes(wordsOf(got.content)), got.content],
    ['verbatim', !expected.verbatim || wordsOf(expected.verbatim) === wordsOf(got.verbatim), got.verbatim],
    ['marks', got.hasMarks, got.verbatim],
    ['cue', isOneOf(expected.cue, got.cue, trimmed), got.cue],
    ['source', isOneOf(expected.source, got.source, trimmed), got.source],
    ['speaker', isOneOf(expected.speaker, got.speaker, folded), got.speaker],
    ['sourceType', isOneOf(expected.sourceType, got.sourceType), got.sourceType],
    ['stance', (expected.stance ?? 'neutral') === got.stance, got.stance],
    ['reportedBy', isOneOf(expected.reportedBy ?? null, got.reportedBy, folded), got.reportedBy],
    [
      'evidence',
      got.evidence.some((code) => isOneOf<string>(expected.evidence, code)) || !expected.evidence,
      got.evidence,
    ],
    ['confidence', isWithin(expected.confidence, got.confidence), got.confidence],
    ['candidates', areCandidates(expected.candidates, got.candidates), got.candidates],
  ];
  return checks.flatMap(([field, isRight, value]) =>
    isRight ? [] : [[field, JSON.stringify(value ?? null)] as const],
  );
}

function areCandidates(expected: ExpectedCandidates | undefined, got: Found['candidates']): boolean {
  if (!expected) return true;
  const names = got.map(([name]) => folded(name));
  return (
    [...names].sort().join('\n') === expected.names.map(folded).sort().join('\n') &&
    (expected.best === undefined || names[0] === folded(expected.best)) &&
    got.every(([, confidence]) => isWithin(expected.confidence, confidence))
  );
}

function entityMismatches(document: string, expected: ExpectedEntity, { entities }: Analysis): readonly Mismatch[] {
  const of = `entity ${expected.name}`;
  const entity = entities.find(({ name }) => folded(name) === folded(expected.name));
  if (!entity) return [{ of, field: 'found', got: entities.map(({ name }) => name).join(', ') }];
  const mentions = entity.mentions.map(({ start, end }) => document.slice(start, end));
  const checks: readonly (readonly [field: string, isRight: boolean, got: string])[] = [
    ['type', entity.type === expected.type, entity.type],
    ['aliases', hasAll(expected.aliases, entity.aliases), entity.aliases.join(', ')],
    ['roles', hasAll(expected.roles, entity.roles), entity.roles.join(', ')],
    ['mentions', !expected.mentions || namesOf(expected.mentions) === namesOf(mentions), mentions.join(', ')],
  ];
  return checks.flatMap(([field, isRight, got]) => (isRight ? [] : [{ of, field, got }]));
}

const hasAll = (expected: readonly string[] = [], got: Entity['roles']): boolean =>
  expected.every((words) => got.some((role) => folded(role).includes(folded(words))));

function problemMismatches(expected: readonly string[], { problems }: Analysis): readonly Mismatch[] {
  const got = problems.map(({ code }) => code).join(', ');
  return got === expected.join(', ') ? [] : [{ of: 'problems', field: 'codes', got }];
}

const isList = <T>(value: OneOf<T>): value is readonly T[] => Array.isArray(value);

/** True where nothing is expected, too. */
function isOneOf<T extends string | null>(
  expected: OneOf<T> | undefined,
  got: string | undefined,
  fold: (words: string) => string = (words) => words,
): boolean {
  if (expected === undefined) return true;
  const values = isList(expected) ? expected : [expected];
  return values.some((value) =>
    value === null || got === undefined ? value === (got ?? null) : fold(value) === fold(got),
  );
}

const isWithin = (bounds: Bounds | undefined, value: number): boolean =>
  !bounds || (value >= bounds.least && value <= bounds.most);

const wordsOf = (parts: readonly string[]): string => parts.map(trimmed).join('\n');
const namesOf = (mentions: readonly string[]): string => mentions.map(folded).join('\n');

/** Without what stands around the words by convention: marks, spaces, commas and stops, and "that". */
const trimmed = (words: string): string =>
  words
    .replace(/^[\s"'“”‘’„«».,;:]+/u, '')
    .replace(/^that\s+/u, '')
    .replace(/^[\s"'“”‘’„«».,;:]+|[\s"'“”‘’„«».,;:]+$/gu, '');

/** A name or a role, however it begins and is written: "The judge", "judge", "JUDGE". */
const folded = (words: string): string =>
  trimmed(words)
    .replace(/^(?:the|an?|its|his|her|their)\s+/iu, '')
    .toLowerCase();
