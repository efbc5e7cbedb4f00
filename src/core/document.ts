import { analyzePassage } from './analyze';
import { numberIds } from './attribution/ids';
import type { Analysis, Span } from './model';
import { cutPassages } from './passages/cut';
import { PassageJoiner } from './passages/joinPassages';
import { PassageView } from './passages/passageView';
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

  /**
   * What some stretches of a long document say, before the whole of it is read: a part of `read`, and not lost for it.
   * People told of elsewhere are not known yet, and ids are those of the part. Undefined where the document is read as
   * one.
   */
  readPart(text: string, stretches: readonly Span[]): Steps<Part | undefined> {
    return this.#passages.readPart(text, stretches);
  }
}

/** A part of a document: what it says, and where it is. Offsets count from the start of the document. */
export interface Part {
  readonly analysis: Analysis;
  readonly stretches: readonly Span[];
}

/** A passage of which something is kept. Its text is a copy: no piece of it holds the whole document in memory. */
interface KeptPassage {
  readonly text: string;
  readonly survey: LineSurvey;
  /** How the document was set when it was read, and whether the passage was the first. */
  setting: string;
  view: PassageView | undefined;
}

class Passages {
  readonly #reader: BlockReader;
  readonly #joiner = new PassageJoiner();
  #kept: readonly KeptPassage[] = [];

  constructor(reader: BlockReader) {
    this.#reader = reader;
  }

  *read(text: string): Steps<Analysis> {
    const starts = cutPassages(text);
    const views = yield* this.#views(text, starts, () => true);
    const [only] = views;
    return only && views.length === 1 ? whole(text, only) : yield* this.#joiner.join(text, views);
  }

  *readPart(text: string, stretches: readonly Span[]): Steps<Part | undefined> {
    const starts = cutPassages(text);
    if (starts.length === 1) return undefined;
    const views = yield* this.#views(text, starts, (passage) =>
      stretches.some(({ start, end }) => start <= passage.end && passage.start <= end),
    );
    const analysis = yield* new PassageJoiner().join(text, views);
    return { analysis, stretches: views.map((view) => ({ start: view.start, end: view.start + view.text.length })) };
  }

  /** The passages that are asked for, at their places. */
  *#views(
    text: string,
    starts: readonly number[],
    isAskedFor: (passage: Span) => boolean,
  ): Steps<readonly PassageView[]> {
    const passages = yield* this.#survey(text, starts);
    const layout = layoutOf(passages.map(({ survey }) => survey));
    const views: PassageView[] = [];
    for (const [i, passage] of passages.entries()) {
      const start = starts[i] ?? 0;
      if (!isAskedFor({ start, end: start + passage.text.length })) continue;
      const view = yield* this.#view(passage, layout, i === 0);
      view.moveTo(start);
      views.push(view);
    }
    return views;
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

  *#view(passage: KeptPassage, layout: Layout, isFirst: boolean): Steps<PassageView> {
    const setting = JSON.stringify({ ...layout, isFirst });
    if (passage.view && passage.setting === setting) return passage.view;
    const blocks = blocksOf(passage.text, passage.survey, { ...layout, isFirst });
    const view = new PassageView(passage.text, yield* analyzePassage(passage.text, blocks, this.#reader));
    passage.view = view;
    passage.setting = setting;
    return view;
  }
}

function survey(slice: string): KeptPassage {
  const text = copyOf(slice);
  return { text, survey: surveyLines(text), setting: '', view: undefined };
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
function whole(text: string, { analysis }: PassageView): Analysis {
  const { blocks, entities, quotations: found, topics } = analysis;
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
