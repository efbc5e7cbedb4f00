import type * as vscode from 'vscode';
import type { Analysis } from '../../core/index';

/** The analysis of one version of a document: what every surface reads. */
export interface Review {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly analysis: Analysis;
}

/** What a surface may ask of the analysis cache. */
export interface Reviews {
  /** True where the document is a source document, or was put under review by command or setting. */
  isReviewed(document: vscode.TextDocument): boolean;
  /**
   * The review of the current version, analyzed first where needed. Undefined where the document is not under
   * review, or where the token was cancelled or the text changed while waiting.
   */
  get(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Review | undefined>;
  /** The review of the current version where it is already there: never analyzes. */
  peek(document: vscode.TextDocument): Review | undefined;
  /**
   * What is visible of the current version, while the rest of a long document is read for the first time: enough to
   * mark it; ids hold only there.
   */
  peekPart(document: vscode.TextDocument): Review | undefined;
  /** True where a document is too long for the editor: it is never analyzed there. */
  isTooLong(document: vscode.TextDocument): boolean;
  /** A document was put under review or released, its analysis went stale, or a part of a new one, or all, is ready. */
  readonly onDidChange: vscode.Event<ReviewChange>;
}

export interface ReviewChange {
  readonly kind: 'membership' | 'stale' | 'part' | 'ready';
  readonly uri: vscode.Uri;
}
