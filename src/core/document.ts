import { type AnalysisMeans, analyzePassage, keptWork } from './analyze';
import { numberIds } from './attribution/ids';
import type { Analysis, Span } from './model';
import { type Cut, cutPassages } from './passages/cut';
import { KnownPassages, type KeptPassage, sameEnds, surveyPassage, unchangedEnds } from './passages/keptPassages';
import { PassageJoiner } from './passages/joinPassages';
import { PassageView } from './passages/passageView';
import { findProblems } from './problems';
import { finish, type Steps } from './steps';
import { freshReader, KeepingReader } from './text/blockReader';
import { blocksOf } from './text/blocks';
import { type Layout, layoutOf } from './text/layout';
import { findSections } from './topics/sections';

/** Reads a document: text in, analysis out. Never throws, for any text; takes time in proportion to its length. */
export function analyze(text: string): Analysis {
  return finish(analyzeInSteps(text));
}

/** The same, with pauses: for a long document in an editor, which must not wait for it. */
export function analyzeInSteps(text: string): Steps<Analysis> {
  return new Passages({ reader: freshReader }).read(text);
}

/**
 * Reads a document again and again while it is edited: what an edit did not touch is not read again. The analysis is
 * always that of a fresh reading of the text.
 */
export class DocumentReader {
  readonly #passages = new Passages({ reader: new KeepingReader(), kept: keptWork() });

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

/** How a document is cut, and how many passages at its start and at its end are those that are kept. */
interface Pieces {
  readonly cuts: readonly Cut[];
  readonly first: number;
  readonly last: number;
}

class Passages {
  readonly #means: AnalysisMeans;
  readonly #joiner = new PassageJoiner();
  #cuts: readonly Cut[] = [];
  /** The passages of these cuts. */
  #kept: readonly KeptPassage[] = [];

  constructor(means: AnalysisMeans) {
    this.#means = means;
  }

  *read(text: string): Steps<Analysis> {
    const views = yield* this.#views(text, this.#cut(text), () => true);
    const [only] = views;
    return only && views.length === 1 ? whole(text, only) : yield* this.#joiner.join(text, views);
  }

  *readPart(text: string, stretches: readonly Span[]): Steps<Part | undefined> {
    const pieces = this.#cut(text);
    if (pieces.cuts.length === 1) return undefined;
    const views = yield* this.#views(text, pieces, (passage) =>
      stretches.some(({ start, end }) => start <= passage.end && passage.start <= end),
    );
    const analysis = yield* new PassageJoiner().join(text, views);
    return { analysis, stretches: views.map((view) => ({ start: view.start, end: view.start + view.text.length })) };
  }

  #cut(text: string): Pieces {
    const ends = sameEnds(text, this.#kept);
    const cuts = cutPassages(text, { cuts: this.#cuts, ...ends });
    return { cuts, ...unchangedEnds(cuts, this.#kept, ends) };
  }

  /** The passages that are asked for, at their places. */
  *#views(text: string, pieces: Pieces, isAskedFor: (passage: Span) => boolean): Steps<readonly PassageView[]> {
    const { cuts } = pieces;
    const passages = yield* this.#survey(text, pieces);
    const layout = layoutOf(passages.map(({ survey }) => survey));
    const views: PassageView[] = [];
    for (const [i, cut] of cuts.entries()) {
      const passage = passages[i];
      if (!passage || !isAskedFor(cut)) continue;
      const view = yield* this.#view(passage, layout, i === 0);
      view.moveTo(cut.start);
      views.push(view);
    }
    return views;
  }

  /** The passages of the document, each from what is kept where its text is the same. */
  *#survey(text: string, { cuts, first, last }: Pieces): Steps<readonly KeptPassage[]> {
    const kept = this.#kept;
    const behind = kept.length - last;
    const known = new KnownPassages(kept.slice(first, behind));
    const passages = kept.slice(0, first);
    for (const { start, end } of cuts.slice(first, cuts.length - last)) {
      const own = text.slice(start, end);
      passages.push(known.take(own) ?? surveyPassage(own));
      yield;
    }
    passages.push(...kept.slice(behind));
    this.#cuts = cuts;
    this.#kept = passages;
    return passages;
  }

  *#view(passage: KeptPassage, layout: Layout, isFirst: boolean): Steps<PassageView> {
    const setting = JSON.stringify({ ...layout, isFirst });
    if (passage.view && passage.setting === setting) return passage.view;
    const blocks = blocksOf(passage.text, passage.survey, { ...layout, isFirst });
    const view = new PassageView(passage.text, yield* analyzePassage(passage.text, blocks, this.#means));
    passage.view = view;
    passage.setting = setting;
    return view;
  }
}

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
