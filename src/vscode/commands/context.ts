import * as vscode from 'vscode';
import { toRange } from '../analysis/positions';
import type { Membership } from '../analysis/membership';
import type { Review, Reviews } from '../analysis/review';
import type { Span } from '../../core/index';
import type { InTurn } from '../inTurn';
import type { SpeakerFilter } from '../decorations/speakerFilter';
import type { Settings } from '../settings/settings';

/** What the commands work with. */
export interface CommandDeps {
  readonly reviews: Reviews;
  readonly membership: Membership;
  readonly filter: SpeakerFilter;
  readonly settings: Settings;
  /** Places that are being opened: a row of a tree opens its own when it is selected. */
  readonly openings: InTurn;
}

/** The active editor with its review. */
export interface ActiveReview {
  readonly editor: vscode.TextEditor;
  readonly review: Review;
}

/** The review of the active editor; undefined where there is none, or the text changed while waiting. */
export async function activeReview({ reviews }: CommandDeps): Promise<ActiveReview | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const source = new vscode.CancellationTokenSource();
  try {
    const review = await reviews.get(editor.document, source.token);
    return review && vscode.window.activeTextEditor === editor ? { editor, review } : undefined;
  } finally {
    source.dispose();
  }
}

/** A document by its address, with its review. */
export async function reviewOf(
  { reviews }: CommandDeps,
  uri: string,
): Promise<{ readonly document: vscode.TextDocument; readonly review: Review } | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const source = new vscode.CancellationTokenSource();
  try {
    const review = await reviews.get(document, source.token);
    return review && { document, review };
  } finally {
    source.dispose();
  }
}

/** Puts the caret at the start of a span and brings it into view. */
export function moveTo(editor: vscode.TextEditor, { start, end }: Span): void {
  const range = toRange(editor.document, { start, end });
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Says something for a moment, where it disturbs nobody. */
export const sayBriefly = (message: string): void => {
  vscode.window.setStatusBarMessage(message, 3000);
};
