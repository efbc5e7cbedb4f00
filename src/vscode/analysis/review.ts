import type * as vscode from 'vscode';
import type { Analysis, AnchorPlaces, Decision, DocumentReview } from '../../core/index';

/** The analysis of one version of a document. */
export interface Analyzed {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
}

/** The same with the decisions of reviewers laid over it: what every surface reads. */
export interface Review extends Analyzed {
  /** What the analysis alone has; `analysis` is with what is decided. */
  readonly found: Analysis;
  readonly decided: DocumentReview;
  readonly decisions: readonly Decision[];
  /** Makes anchors of words of this version. */
  readonly places: AnchorPlaces;
}

/** What a surface may ask. */
export type Reviews = AnalysisSource<Review>;

/** What may be asked of the analyses of documents, with or without decisions. */
export interface AnalysisSource<T extends Analyzed> {
  /** True where the document is a source document, or was put under review by command or setting. */
  isReviewed(document: vscode.TextDocument): boolean;
  /**
   * The review of the current version, analyzed first where needed. Undefined where the document is not under
   * review, or where the token was cancelled or the text changed while waiting.
   */
  get(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<T | undefined>;
  /** The review of the current version where it is already there: never analyzes. */
  peek(document: vscode.TextDocument): T | undefined;
  /**
   * What is visible of the current version, while the rest of a long document is read for the first time: enough to
   * mark it; ids hold only there.
   */
  peekPart(document: vscode.TextDocument): Analyzed | undefined;
  /** True where a document is too long for the editor: it is never analyzed there. */
  isTooLong(document: vscode.TextDocument): boolean;
  /** A document was put under review or released, its analysis went stale, or a part of a new one, or all, is ready. */
  readonly onDidChange: vscode.Event<ReviewChange>;
}

export interface ReviewChange {
  readonly kind: 'membership' | 'stale' | 'part' | 'ready';
  readonly uri: vscode.Uri;
}
