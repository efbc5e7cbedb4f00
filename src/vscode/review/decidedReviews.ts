import * as vscode from 'vscode';
import type { AnchorPlaces, Decision } from '../../core/index';
import type { Core, LoadCore } from '../analysis/coreLoader';
import type { AnalysisSource, Analyzed, Review, ReviewChange, Reviews } from '../analysis/review';
import { Disposable } from '../disposable';
import { runDetached } from '../log';
import type { DecisionStore } from './decisionStore';
import { WatchedEdits } from './watchedEdits';

interface Laid {
  readonly analyzed: Analyzed;
  readonly decisions: readonly Decision[];
  readonly review: Review;
  /** What was edited since. */
  readonly edits: WatchedEdits;
}

export interface DecidedReviewsDeps {
  readonly analyses: AnalysisSource<Analyzed>;
  readonly decisions: DecisionStore;
  readonly load: LoadCore;
  readonly log: vscode.LogOutputChannel;
}

/** The analyses with what reviewers decided laid over them: made once for a version and its decisions. */
export class DecidedReviews extends Disposable implements Reviews {
  readonly #deps: DecidedReviewsDeps;
  readonly #laid = new Map<string, Laid>();
  readonly #onDidChange = this._register(new vscode.EventEmitter<ReviewChange>());
  readonly onDidChange = this.#onDidChange.event;

  constructor(deps: DecidedReviewsDeps) {
    super();
    this.#deps = deps;
    const { analyses, decisions, log } = deps;
    this._register(
      analyses.onDidChange((change) => {
        if (change.kind === 'ready') runDetached(log, this.#show(change.uri), 'laying decisions over an analysis');
        else this.#onDidChange.fire(change);
      }),
    );
    this._register(
      decisions.onDidChange((uri) => {
        runDetached(log, this.#show(uri), 'laying decisions over an analysis');
      }),
    );
    this._register(
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#laid.get(event.document.uri.toString())?.edits.add(event);
      }),
    );
    this._register(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#laid.delete(uri.toString());
      }),
    );
  }

  isReviewed(document: vscode.TextDocument): boolean {
    return this.#deps.analyses.isReviewed(document);
  }

  isTooLong(document: vscode.TextDocument): boolean {
    return this.#deps.analyses.isTooLong(document);
  }

  peekPart(document: vscode.TextDocument): Analyzed | undefined {
    return this.#deps.analyses.peekPart(document);
  }

  peek(document: vscode.TextDocument): Review | undefined {
    const analyzed = this.#deps.analyses.peek(document);
    const laid = this.#laid.get(document.uri.toString());
    return analyzed && laid?.analyzed === analyzed ? laid.review : undefined;
  }

  async get(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Review | undefined> {
    if (!this.isReviewed(document)) return undefined;
    // The sidecar is read while the document is analyzed.
    const { analyses, decisions } = this.#deps;
    const [analyzed] = await Promise.all([analyses.get(document, token), decisions.load(document)]);
    return analyzed && this.#lay(document, analyzed, () => token.isCancellationRequested);
  }

  async #show(uri: vscode.Uri): Promise<void> {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const analyzed = document && this.#deps.analyses.peek(document);
    if (!document || !analyzed) return;
    const before = this.#laid.get(uri.toString())?.review;
    const review = await this.#lay(document, analyzed, () => this.isDisposed);
    if (review && review !== before) this.#onDidChange.fire({ kind: 'ready', uri });
  }

  async #lay(document: vscode.TextDocument, analyzed: Analyzed, isDropped: () => boolean): Promise<Review | undefined> {
    const [core] = await Promise.all([this.#deps.load(), this.#deps.decisions.load(document)]);
    // The text may have changed while the sidecar was read.
    if (isDropped() || document.version !== analyzed.version) return undefined;
    const decisions = this.#deps.decisions.peek(document.uri) ?? [];
    const key = document.uri.toString();
    const laid = this.#laid.get(key);
    if (laid?.analyzed === analyzed && laid.decisions === decisions) return laid.review;
    const review = reviewOf(core, { analyzed, decisions, laid });
    this.#laid.set(key, { analyzed, decisions, review, edits: new WatchedEdits(analyzed.version) });
    return review;
  }
}

interface Layers {
  readonly analyzed: Analyzed;
  readonly decisions: readonly Decision[];
  /** What was laid before: its places hold, or move with the edits. */
  readonly laid: Laid | undefined;
}

function reviewOf(core: Core, { analyzed, decisions, laid }: Layers): Review {
  const { text } = analyzed;
  const places = placesAfter(laid, analyzed) ?? new core.AnchorPlaces(text);
  const decided = core.reviewDocument(text, analyzed.analysis, decisions, places);
  return { ...analyzed, found: analyzed.analysis, analysis: decided.analysis, decided, decisions, places };
}

/** The places of before, where it is known what was edited since. */
function placesAfter(laid: Laid | undefined, { version, text }: Analyzed): AnchorPlaces | undefined {
  const edits = laid?.edits.upTo(version);
  return edits && (edits.length === 0 ? laid?.review.places : laid?.review.places.after(edits, text));
}
