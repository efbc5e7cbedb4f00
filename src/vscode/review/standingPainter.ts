import * as vscode from 'vscode';
import type { ReviewedMark, Standing } from '../../core/index';
import type { Reviews } from '../analysis/review';
import { Disposable } from '../disposable';
import type { Settings } from '../settings/settings';
import { standingSign } from './standingSign';

type Decided = Exclude<Standing, 'undecided'>;

/** Of several marks that begin in one line, the sign of the one that needs a look most. */
const ORDER: readonly Decided[] = ['contested', 'corrected', 'rejected', 'confirmed'];

/** Shows in the margin how decided marks stand, where marks are shown. */
export class StandingPainter extends Disposable {
  readonly #reviews: Reviews;
  readonly #settings: Settings;
  /** Made when first needed, for most documents never. */
  readonly #types = new Map<Decided, vscode.TextEditorDecorationType>();
  readonly #painted = new Map<string, ReadonlyMap<Standing, readonly number[]>>();

  constructor(reviews: Reviews, settings: Settings) {
    super();
    this.#reviews = reviews;
    this.#settings = settings;
    const paintAll = (editors: readonly vscode.TextEditor[]): void => {
      for (const editor of editors) this.#paint(editor);
    };
    this._register(vscode.window.onDidChangeVisibleTextEditors(paintAll));
    this._register(
      settings.onDidChange(() => {
        paintAll(vscode.window.visibleTextEditors);
      }),
    );
    this._register(
      reviews.onDidChange(({ kind, uri }) => {
        if (kind === 'ready' || kind === 'membership')
          paintAll(
            vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString()),
          );
      }),
    );
  }

  /** Lines with a sign, by standing, as last painted. */
  linesOf(uri: vscode.Uri): ReadonlyMap<Standing, readonly number[]> {
    return this.#painted.get(uri.toString()) ?? new Map<Standing, readonly number[]>();
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const review = this.#reviews.peek(document);
    if (!review && this.#reviews.isReviewed(document)) return;
    const lines =
      review && this.#settings.areMarksShown
        ? linesByStanding(review.decided.marks, (offset) => document.positionAt(offset).line)
        : new Map<Decided, readonly number[]>();
    if (lines.size === 0 && !this.#painted.has(document.uri.toString())) return;
    for (const standing of lines.keys()) this.#makeType(standing);
    for (const [standing, type] of this.#types)
      editor.setDecorations(
        type,
        (lines.get(standing) ?? []).map((line) => new vscode.Range(line, 0, line, 0)),
      );
    this.#painted.set(document.uri.toString(), lines);
  }

  #makeType(standing: Decided): void {
    if (this.#types.has(standing)) return;
    this.#types.set(standing, this._register(vscode.window.createTextEditorDecorationType(lookOf(standing))));
  }
}

function linesByStanding(
  marks: readonly ReviewedMark[],
  lineOf: (offset: number) => number,
): ReadonlyMap<Decided, readonly number[]> {
  const byLine = new Map<number, Decided>();
  for (const { quotation, standing } of marks) {
    if (standing === 'undecided') continue;
    const line = lineOf(quotation.start);
    const other = byLine.get(line);
    if (!other || ORDER.indexOf(standing) < ORDER.indexOf(other)) byLine.set(line, standing);
  }
  const lines = new Map<Decided, number[]>();
  for (const [line, standing] of byLine) {
    const known = lines.get(standing);
    if (known) known.push(line);
    else lines.set(standing, [line]);
  }
  return lines;
}

const lookOf = (standing: Decided): vscode.DecorationRenderOptions => ({
  gutterIconSize: '70%',
  dark: { gutterIconPath: standingSign(standing, 'dark') },
  light: { gutterIconPath: standingSign(standing, 'light') },
  ...(standing === 'contested' && {
    overviewRulerColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  }),
});
