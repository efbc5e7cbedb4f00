import { analyzePassage, type PassageAnalysis } from './analyze';
import { numberIds } from './attribution/attribute';
import type { Analysis } from './model';
import { cutPassages } from './passages/cut';
import { joinPassages } from './passages/joinPassages';
import type { PlacedPassage } from './passages/passage';
import { findProblems } from './problems';
import { finish, type Steps } from './steps';
import { type BlockReader, freshReader, KeepingReader } from './text/blockReader';
import { blocksOf } from './text/blocks';
import { type Layout, layoutOf, type LineSurvey, surveyLines } from './text/layout';
import { findSections } from './topics/sections';

/** Reads a document: text in, analysis out. Never throws, for any text; takes time in proportion to its length. */
export function analyze(text: string): Analysis {
  return finish(analyzeInSteps(text));
}

/** The same, with pauses: for a long document in an editor, which must not wait for it. */
export function analyzeInSteps(text: string): Steps<Analysis> {
  return new Passages(freshReader).read(text);
}

/**
 * Reads a document again and again while it is edited: what an edit did not touch is not read again. The analysis is
 * always that of a fresh reading of the text.
 */
export class DocumentReader {
  readonly #passages = new Passages(new KeepingReader());

  /** May be dropped between two steps, for another text. */
  read(text: string): Steps<Analysis> {
    return this.#passages.read(text);
  }

  /** What the passage around an offset says alone: for what is shown, before the whole document is read. */
  readAround(text: string, offset: number): Steps<Analysis> {
    return this.#passages.readAround(text, offset);
  }
}

/** A passage of which something is kept. Its text is a copy: no piece of it holds the whole document in memory. */
interface KeptPassage {
  readonly text: string;
  readonly survey: LineSurvey;
  /** How the document was set when it was read, and whether the passage was the first. */
  setting: string;
  analysis: PassageAnalysis | undefined;
}

class Passages {
  readonly #reader: BlockReader;
  #kept: readonly KeptPassage[] = [];

  constructor(reader: BlockReader) {
    this.#reader = reader;
  }

  *read(text: string): Steps<Analysis> {
    const starts = cutPassages(text);
    const passages = yield* this.#survey(text, starts);
    const layout = layoutOf(passages.map(({ survey }) => survey));
    const placed: PlacedPassage[] = [];
    for (const [i, passage] of passages.entries()) {
      const analysis = yield* this.#analysisOf(passage, layout, i === 0);
      placed.push({ start: starts[i] ?? 0, text: passage.text, analysis });
    }
    const [only] = placed;
    return only && placed.length === 1 ? whole(text, only.analysis) : yield* joinPassages(text, placed);
  }

  *readAround(text: string, offset: number): Steps<Analysis> {
    const starts = cutPassages(text);
    const passages = yield* this.#survey(text, starts);
    const layout = layoutOf(passages.map(({ survey }) => survey));
    const at = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    const passage = passages[at];
    if (!passage) return yield* this.read(text);
    const analysis = yield* this.#analysisOf(passage, layout, at === 0);
    return yield* joinPassages(text, [{ start: starts[at] ?? 0, text: passage.text, analysis }]);
  }

  /** The passages of the document, each from what is kept where its text is the same. */
  *#survey(text: string, starts: readonly number[]): Steps<readonly KeptPassage[]> {
    const known = new Map(this.#kept.map((passage) => [signatureOf(passage.text), passage]));
    const passages: KeptPassage[] = [];
    for (const [i, start] of starts.entries()) {
      const own = text.slice(start, starts[i + 1]);
      const same = known.get(signatureOf(own));
      passages.push(same?.text === own ? same : survey(own));
      yield;
    }
    this.#kept = passages;
    return passages;
  }

  *#analysisOf(passage: KeptPassage, layout: Layout, isFirst: boolean): Steps<PassageAnalysis> {
    const setting = JSON.stringify({ ...layout, isFirst });
    if (passage.analysis && passage.setting === setting) return passage.analysis;
    const blocks = blocksOf(passage.text, passage.survey, { ...layout, isFirst });
    passage.analysis = yield* analyzePassage(passage.text, blocks, this.#reader);
    passage.setting = setting;
    return passage.analysis;
  }
}

function survey(slice: string): KeptPassage {
  const text = copyOf(slice);
  return { text, survey: surveyLines(text), setting: '', analysis: undefined };
}

/** A slice of a string keeps all of it in memory; what is put together anew does not. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1);

/** So many units from both ends and the middle tell most texts apart. */
const SIGNED = 24;

const signatureOf = (text: string): string => {
  const middle = text.length >> 1;
  return `${text.length} ${text.slice(0, SIGNED)} ${text.slice(middle, middle + SIGNED)} ${text.slice(-SIGNED)}`;
};

/** A document that is one passage. */
function whole(text: string, { blocks, entities, quotations: found, topics }: PassageAnalysis): Analysis {
  const quotations = numberIds(found);
  return {
    blocks,
    sections: findSections(blocks, text),
    entities: entities.map(({ entity }) => entity),
    quotations,
    topics: topics.map(({ topic }) => topic),
    problems: findProblems(quotations),
  };
}
