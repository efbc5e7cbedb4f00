import * as vscode from 'vscode';
import type { Span } from '../../core/index';
import { isStillOpen } from '../analysis/language';
import { toRange } from '../analysis/positions';
import type { Analyzed, Review, Reviews } from '../analysis/review';
import { Disposable } from '../disposable';
import type { Settings } from '../settings/settings';
import { type Hue, huesOf } from '../words/hues';
import { MarkTypes } from './markTypes';
import { type Mark, planMarks, styleKey } from './planMarks';
import type { SpeakerFilter } from './speakerFilter';

/** Marks painted at most in one editor; those nearest to what is visible come first. */
const MAX_MARKS = 3000;

/** What one style marks in a document. */
export interface PaintedMarks {
  readonly style: string;
  readonly ranges: readonly vscode.Range[];
}

/** What an editor shows of one version of its document. */
interface Shown {
  readonly version: number;
  readonly byStyle: ReadonlyMap<string, Painted>;
}

/** The marks of one style: as spans to compare, and as the editor takes them. */
interface Painted {
  readonly spans: readonly Span[];
  readonly ranges: readonly vscode.Range[];
}

const NO_HUES: ReadonlyMap<string, Hue> = new Map();
const NONE: Painted = { spans: [], ranges: [] };

/** Paints the marks of each document under review, in all its visible editors. */
export class Painter extends Disposable {
  readonly #reviews: Reviews;
  readonly #settings: Settings;
  readonly #filter: SpeakerFilter;
  readonly #types = this._register(new MarkTypes());
  readonly #painted = new Map<string, readonly PaintedMarks[]>();
  readonly #shown = new WeakMap<vscode.TextEditor, Shown>();
  /** The stretch of its document in which an editor has marks, where there are too many for all of it. */
  readonly #stretches = new WeakMap<vscode.TextEditor, Span>();

  constructor(reviews: Reviews, settings: Settings, filter: SpeakerFilter) {
    super();
    this.#reviews = reviews;
    this.#settings = settings;
    this.#filter = filter;
    const repaint = (): void => {
      this.#paintAll(vscode.window.visibleTextEditors);
    };
    this._register(
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        this.#paintAll(editors);
      }),
    );
    this._register(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.#isBeyond(textEditor)) this.#paint(textEditor);
      }),
    );
    this._register(settings.onDidChange(repaint));
    this._register(filter.onDidChange(repaint));
    this._register(
      reviews.onDidChange(({ kind, uri }) => {
        // While typing the editor moves the marks itself: painting an older analysis would put them on wrong words.
        if (kind === 'stale') return;
        this.#paintAll(
          vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString()),
        );
      }),
    );
    this._register(
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (!isStillOpen(document)) this.#painted.delete(document.uri.toString());
      }),
    );
    repaint();
  }

  /** The marks of a document as last painted. */
  marksOf(uri: vscode.Uri): readonly PaintedMarks[] {
    return this.#painted.get(uri.toString()) ?? [];
  }

  /** True where not all marks of a document can be painted at once. */
  isPartly(editor: vscode.TextEditor): boolean {
    return this.#stretches.has(editor);
  }

  /** True where an editor shows lines for which no marks were painted. */
  #isBeyond(editor: vscode.TextEditor): boolean {
    const stretch = this.#stretches.get(editor);
    if (!stretch) return false;
    const { document } = editor;
    return editor.visibleRanges.some(
      (range) => document.offsetAt(range.start) < stretch.start || document.offsetAt(range.end) > stretch.end,
    );
  }

  #paintAll(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) this.#paint(editor);
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const isReviewed = this.#reviews.isReviewed(document);
    const whole = this.#reviews.peek(document);
    const review = whole ?? this.#reviews.peekPart(document);
    // Not analyzed yet: what is painted stays until the result is there, so that nothing flickers.
    const isAwaited = isReviewed && !review && !this.#reviews.isTooLong(document);
    if (isAwaited && this.#settings.areMarksShown) return;
    this.#stretches.delete(editor);
    const spansByStyle =
      review && this.#settings.areMarksShown ? this.#spansByStyle(editor, review, whole) : new Map<string, Span[]>();
    const byStyle = this.#show(editor, spansByStyle);
    this.#painted.set(
      document.uri.toString(),
      [...byStyle].map(([style, { ranges }]) => ({ style, ranges })),
    );
  }

  /** Sets the styles whose marks are others than those that the editor shows: after a decision, one of them. */
  #show(editor: vscode.TextEditor, spansByStyle: ReadonlyMap<string, readonly Span[]>): ReadonlyMap<string, Painted> {
    const { document } = editor;
    const shown = this.#shown.get(editor);
    const byStyle = new Map<string, Painted>();
    for (const [style, type] of this.#types.all) {
      const spans = spansByStyle.get(style) ?? [];
      const before = shown?.version === document.version ? (shown.byStyle.get(style) ?? NONE) : undefined;
      const isSame = before !== undefined && areSame(spans, before.spans);
      const painted = isSame ? before : { spans, ranges: spans.map((span) => toRange(document, span)) };
      if (!isSame) editor.setDecorations(type, painted.ranges);
      if (spans.length > 0) byStyle.set(style, painted);
    }
    this.#shown.set(editor, { version: document.version, byStyle });
    return byStyle;
  }

  #spansByStyle(
    editor: vscode.TextEditor,
    { analysis, uri }: Analyzed,
    whole: Review | undefined,
  ): Map<string, Span[]> {
    const current = this.#filter.current;
    const marks = planMarks(analysis, {
      // Who speaks first, and has the first hue, is not known before all is read: no hue is taken back.
      hues: whole ? huesOf(whole.found, whole.analysis) : NO_HUES,
      isKindShown: (kind) => this.#settings.isKindShown(kind),
      areAttitudesShown: this.#settings.areAttitudesShown,
      areSourcesShown: this.#settings.areSourcesShown,
      areCuesShown: this.#settings.areCuesShown,
      onlySpeaker: whole && current?.uri === uri.toString() ? current.speaker : undefined,
    });
    const byStyle = new Map<string, Span[]>();
    const { chosen, stretch } = nearest(marks, editor);
    if (stretch) this.#stretches.set(editor, stretch);
    for (const { style, ...span } of chosen) {
      this.#types.of(style);
      const spans = byStyle.get(styleKey(style)) ?? [];
      spans.push(span);
      byStyle.set(styleKey(style), spans);
    }
    return byStyle;
  }
}

const areSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i].end);

interface Chosen {
  readonly chosen: readonly Mark[];
  /** Outside it there are others. */
  readonly stretch?: Span;
}

/** All marks, or where there are too many those around the first visible line. */
function nearest(marks: readonly Mark[], { document, visibleRanges }: vscode.TextEditor): Chosen {
  if (marks.length <= MAX_MARKS) return { chosen: marks };
  const top = visibleRanges[0] ? document.offsetAt(visibleRanges[0].start) : 0;
  const first = marks.findIndex(({ end }) => end >= top);
  const from = Math.max(0, Math.min((first < 0 ? marks.length : first) - MAX_MARKS / 2, marks.length - MAX_MARKS));
  const to = from + MAX_MARKS;
  const stretch = { start: marks[from - 1]?.end ?? 0, end: marks[to]?.start ?? Infinity };
  return { chosen: marks.slice(from, to), stretch };
}
