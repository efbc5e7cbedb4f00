import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Analysis, Quotation, Stretch } from '../../../src/core/index';

const FIXTURES = 'test/fixtures/samples';

/** How a person reads a quotation of a sample. All words as in the document, with single spaces, marks included. */
export interface ExpectedQuotation {
  readonly kind: Quotation['kind'];
  /** The content, part by part. */
  readonly content: readonly string[];
  /** Of a mixed one: its words in marks. */
  readonly verbatim?: readonly string[];
  readonly source: string | null;
  /** A name of the speaker; null where the document names nobody. */
  readonly speaker: string | null;
}

export interface SampleReading {
  /** Path of this reading. */
  readonly file: string;
  /** Path of the sample. */
  readonly document: string;
  /** In text order, one inside another after it. */
  readonly quotations: readonly ExpectedQuotation[];
  /** Direct and mixed quotations, by the start of their words, that Sourcemark does not read right yet, and what it does. */
  readonly knownFailures: readonly { readonly quotation: string; readonly got: string }[];
}

export const sampleReadings = (): readonly SampleReading[] =>
  readdirSync(FIXTURES)
    .sort()
    .map((name) => {
      const file = `${FIXTURES}/${name}/expected.json`;
      // The fixtures have this shape; a test that reads a broken one fails.
      const reading = JSON.parse(readFileSync(file, 'utf8')) as Omit<SampleReading, 'file'>;
      return { file, ...reading };
    });

/** Writes a new list of known failures; the rest of the file, made by hand, stays as it is. */
export function writeKnownFailures(file: string, failures: SampleReading['knownFailures']): void {
  const json = readFileSync(file, 'utf8');
  const kept = json.slice(0, json.indexOf('  "knownFailures"'));
  const lines = failures
    .map((failure) => `\n    ${JSON.stringify({ ...failure, got: failure.got.slice(0, 120) })}`)
    .join(',');
  writeFileSync(file, `${kept}  "knownFailures": [${lines}${lines === '' ? '' : '\n  '}]\n}\n`);
}

/** The words by which a quotation is called: those in marks. */
export const wordsInMarks = ({ content, verbatim }: ExpectedQuotation): readonly string[] => verbatim ?? content;

/**
 * Where the words of each quotation stand in a text with single spaces; a quotation begins at or after the one before
 * it. -1 where they are not found: the fixture is wrong then.
 */
export function locate(text: string, quotations: readonly ExpectedQuotation[]): readonly number[] {
  let from = 0;
  return quotations.map((quotation) => {
    const at = text.indexOf(wordsInMarks(quotation)[0] ?? '', from);
    from = Math.max(from, at);
    return at;
  });
}

/** What is wrong with the reading of a quotation at a place of the text; undefined where all is as expected. */
export function failureOf(
  analysis: Analysis,
  text: string,
  expected: ExpectedQuotation,
  at: number,
): string | undefined {
  const found = quotationAt(analysis, expected, at);
  if (!found) return 'not found';
  if (found.kind !== expected.kind) return `kind: ${found.kind}`;
  const words = expected.kind === 'mixed' ? found.verbatim : found.parts;
  // Whether the "that" before words in marks belongs to them is a matter of convention.
  const got = words.map(([start, end]) => trimmed(text.slice(start, end)).replace(/^that (?=["'“‘„«])/u, ''));
  if (got.join('\n') !== wordsInMarks(expected).map(trimmed).join('\n')) return `content: ${got.join(' / ')}`;
  return speakerFailure(analysis, expected, found);
}

/** The quotation that begins with the expected words, or holds them as its own. */
function quotationAt({ quotations }: Analysis, expected: ExpectedQuotation, at: number): Quotation | undefined {
  const end = at + trimmed(wordsInMarks(expected)[0] ?? '').length;
  const covers = ([start, stop]: Stretch): boolean => start <= at + 1 && stop >= end - 1;
  const holding = quotations.filter(({ parts, verbatim }) => parts.some(covers) || verbatim.some(covers));
  // Inside one another, the one with the least around the words.
  const size = ({ start, end: stop }: Quotation): number => stop - start;
  const spoken = holding.filter(({ kind }) => kind === expected.kind);
  return [...(spoken.length > 0 ? spoken : holding)].sort((a, b) => size(a) - size(b))[0];
}

function speakerFailure({ entities }: Analysis, { speaker }: ExpectedQuotation, found: Quotation): string | undefined {
  const entity = entities.find(({ id }) => id === found.speaker);
  if (speaker === null) {
    // Somebody known by a role only is nobody by name: a skipper, the officer, Q.
    const isNamed = entity?.mentions.some(({ form }) => form === 'name') === true && entity.name.length > 1;
    return isNamed ? `speaker: ${entity.name}` : undefined;
  }
  if (!entity) return 'speaker: none';
  const names = [entity.name, ...entity.aliases].map((name) => name.toLowerCase());
  return names.some((name) => name.includes(speaker.toLowerCase())) ? undefined : `speaker: ${entity.name}`;
}

const trimmed = (words: string): string => words.replace(/^[\s(]+|[\s)]+$/gu, '').replace(/\s+/gu, ' ');
