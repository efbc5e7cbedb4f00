import * as vscode from 'vscode';
import { type ReviewedMark, type Span, toDecide } from '../../core/index';
import type { LoadCore } from '../analysis/coreLoader';
import { toOffset } from '../analysis/positions';
import type { Review, Reviews } from '../analysis/review';
import { moveTo } from '../commands/context';
import type { QuotationOfDocument } from '../commands/output';
import type { Draft, DraftSource } from './drafts';
import type { Recorder } from './recorder';

/** What the commands of the review work with. */
export interface DeskDeps {
  readonly reviews: Reviews;
  readonly recorder: Recorder;
}

/** The same for commands that read the document anew to show what changes. */
export interface LearningDeps extends DeskDeps {
  readonly load: LoadCore;
}

/** The active editor with its review, and what is under the caret. */
export interface Desk {
  readonly editor: vscode.TextEditor;
  readonly review: Review;
  readonly offset: number;
  readonly mark: ReviewedMark | undefined;
  readonly source: DraftSource;
}

/**
 * The desk of the active editor with the mark at its caret; or that of a quotation which a row or a link names.
 * Undefined where there is no document under review, or the text changed meanwhile.
 */
export async function activeDesk({ reviews }: DeskDeps, given?: QuotationOfDocument): Promise<Desk | undefined> {
  const editor = given ? editorOf(given.uri) : vscode.window.activeTextEditor;
  const review = editor && (await reviewNow(reviews, editor.document));
  if (!review || review.version !== editor.document.version) return undefined;
  const { marks } = review.decided;
  const named = given && marks.find(({ quotation }) => quotation.id === given.quotation);
  const offset = named?.quotation.start ?? toOffset(editor.document, editor.selection.active);
  return { editor, review, offset, mark: given ? named : markAt(marks, offset), source: draftSource(review) };
}

const editorOf = (uri: string): vscode.TextEditor | undefined =>
  [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
    (editor) => editor?.document.uri.toString() === uri,
  );

/** The review of a document as it is now. */
export async function reviewNow(reviews: Reviews, document: vscode.TextDocument): Promise<Review | undefined> {
  const cancellation = new vscode.CancellationTokenSource();
  try {
    return await reviews.get(document, cancellation.token);
  } finally {
    cancellation.dispose();
  }
}

export const draftSource = ({ analysis, places }: Review): DraftSource => ({
  entities: analysis.entities,
  makeAnchors: (spans) => places.make(spans),
});

/** The innermost mark at an offset; one that was rejected only where there is no other. */
export function markAt(marks: readonly ReviewedMark[], offset: number): ReviewedMark | undefined {
  let best: ReviewedMark | undefined;
  for (const mark of marks)
    if (mark.quotation.start <= offset && offset <= mark.quotation.end && (!best || isCloser(mark, best))) best = mark;
  return best;
}

function isCloser(mark: ReviewedMark, than: ReviewedMark): boolean {
  const isRejected = mark.standing === 'rejected';
  if (isRejected !== (than.standing === 'rejected')) return !isRejected;
  return lengthOf(mark.quotation) < lengthOf(than.quotation);
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Records decisions about the document of a desk and goes on to what is most doubtful of the rest. */
export async function decideAndGoOn(deps: DeskDeps, desk: Desk, drafts: readonly Draft[]): Promise<void> {
  if (await deps.recorder.record(desk.editor.document, drafts)) await goToMostDoubtful(deps, desk.editor);
}

export async function goToMostDoubtful({ reviews }: DeskDeps, editor: vscode.TextEditor): Promise<void> {
  const review = await reviewNow(reviews, editor.document);
  const next = review && toDecide(review.decided.marks)[0];
  if (next) moveTo(editor, next.quotation);
  else if (review) vscode.window.setStatusBarMessage(vscode.l10n.t('Everything in this document is decided.'), 5000);
}
