import * as vscode from 'vscode';
import { progressOf } from '../../core/index';
import type { Review, Reviews } from '../analysis/review';
import { COMMANDS } from '../commands/commandIds';
import type { ContextKeys } from '../contextKeys';
import type { SpeakerFilter } from '../decorations/speakerFilter';
import { Disposable } from '../disposable';
import type { Painter } from '../decorations/painter';
import type { Settings } from '../settings/settings';
import { isBegun, progressWords } from '../words/progress';
import { tooLong } from '../words/tooLong';

/** What the status item works with. */
export interface StatusDeps {
  readonly reviews: Reviews;
  readonly settings: Settings;
  readonly filter: SpeakerFilter;
  readonly keys: ContextKeys;
  readonly painter: Pick<Painter, 'isPartly'>;
}

/** The counts of the active document in the status bar; a click hides or shows the marks. Keeps the context keys. */
export class StatusItem extends Disposable {
  readonly #deps: StatusDeps;
  readonly #item = this._register(
    vscode.window.createStatusBarItem('sourcemark.counts', vscode.StatusBarAlignment.Right, 100),
  );

  constructor(deps: StatusDeps) {
    super();
    this.#deps = deps;
    this.#item.name = 'Sourcemark';
    this.#item.command = COMMANDS.toggleMarks;
    const update = (): void => {
      this.#update();
    };
    this._register(vscode.window.onDidChangeActiveTextEditor(update));
    this._register(deps.reviews.onDidChange(update));
    this._register(deps.settings.onDidChange(update));
    this._register(deps.filter.onDidChange(update));
    update();
  }

  #update(): void {
    const { reviews, settings, filter, keys, painter } = this.#deps;
    const editor = vscode.window.activeTextEditor;
    const document = editor?.document;
    const isReviewed = document !== undefined && reviews.isReviewed(document);
    keys.set('sourcemark.isReviewed', isReviewed);
    keys.set('sourcemark.hasSpeakerFilter', filter.current !== undefined);
    if (!editor || !isReviewed) {
      this.#item.hide();
      return;
    }
    if (reviews.isTooLong(document)) {
      this.#tooLong();
      return;
    }
    const review = reviews.peek(document);
    if (review) this.#count(review);
    else if (reviews.peekPart(document)) this.#reading();
    else if (this.#item.text === '') this.#item.text = '$(quote)';
    const marks = settings.areMarksShown
      ? vscode.l10n.t('Click to hide the marks.')
      : vscode.l10n.t('The marks are hidden. Click to show them.');
    const only =
      filter.current?.uri === document.uri.toString() ? ` ${vscode.l10n.t('Only one speaker is shown.')}` : '';
    const capped = painter.isPartly(editor)
      ? ` ${vscode.l10n.t('Only the marks around the visible text are painted.')}`
      : '';
    this.#item.tooltip = `Sourcemark: ${marks}${only}${capped}`;
    this.#item.show();
  }

  #tooLong(): void {
    const label = vscode.l10n.t('Too long to review');
    this.#item.text = `$(warning) ${label}`;
    this.#item.tooltip = `Sourcemark: ${tooLong()}`;
    this.#item.accessibilityInformation = { label };
    this.#item.show();
  }

  /** A long document, of which only what is visible is marked. */
  #reading(): void {
    const label = vscode.l10n.t('Reading');
    this.#item.text = `$(loading~spin) ${label}`;
    this.#item.accessibilityInformation = { label };
  }

  #count({ analysis, decided }: Review): void {
    const said = analysis.quotations.filter(({ kind }) => kind !== 'term');
    const unknown = said.filter(({ speaker, kind }) => speaker === null && kind !== 'indirect').length;
    const quotations = said.length === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', said.length);
    const progress = progressOf(decided);
    // Who only reads is not told of a review.
    const state = isBegun(progress)
      ? progressWords(progress)
      : unknown > 0
        ? vscode.l10n.t('{0} unknown', unknown)
        : undefined;
    const text = state === undefined ? quotations : `${quotations} · ${state}`;
    this.#item.text = `${this.#deps.settings.areMarksShown ? '$(quote)' : '$(eye-closed)'} ${text}`;
    this.#item.accessibilityInformation = {
      label:
        isBegun(progress) || unknown === 0
          ? text
          : vscode.l10n.t('{0} quotations, {1} without a known speaker', said.length, unknown),
    };
  }
}
