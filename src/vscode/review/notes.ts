import * as vscode from 'vscode';
import { type NoteDecision, type Placed, stands } from '../../core/index';
import { isStillOpen } from '../analysis/language';
import { toRange, toSpan } from '../analysis/positions';
import type { Review } from '../analysis/review';
import { sayBriefly } from '../commands/context';
import { Disposable } from '../disposable';
import { activeDesk, type DeskDeps, reviewNow } from './currentMark';
import { noteDraft } from './drafts';

/** A note with its answers, as its thread shows it. */
interface Thread {
  readonly note: Placed<NoteDecision>;
  readonly answers: readonly NoteDecision[];
  readonly isResolved: boolean;
}

/**
 * The notes of reviewers beside the text, each a thread that can be answered and settled. A note is begun by command:
 * to offer it at every line, VS Code would hold on to documents long after they were closed.
 */
export class NoteThreads extends Disposable {
  readonly #deps: DeskDeps;
  #madeController: vscode.CommentController | undefined;
  /** By document and id of the note. */
  readonly #threads = new Map<string, Map<string, vscode.CommentThread>>();

  constructor(deps: DeskDeps) {
    super();
    this.#deps = deps;
    const { reviews } = deps;
    this._register(
      reviews.onDidChange(({ kind, uri }) => {
        if (kind === 'ready') this.#show(uri);
        if (kind === 'membership') this.#hideUnreviewed(uri);
      }),
    );
    this._register(
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (!isStillOpen(document)) this.#drop(document.uri.toString());
      }),
    );
    this._register({
      dispose: () => {
        for (const key of this.#threads.keys()) this.#drop(key);
      },
    });
  }

  /** The threads of a document, as they are shown. */
  threadsOf(uri: vscode.Uri): readonly vscode.CommentThread[] {
    return [...(this.#threads.get(uri.toString())?.values() ?? [])];
  }

  /** Asks for a note on what is selected, or on the quotation at the caret, or on the line. */
  async add(): Promise<void> {
    const desk = await activeDesk(this.#deps);
    if (!desk) return;
    const { editor, mark } = desk;
    const { selection, document } = editor;
    const span = selection.isEmpty
      ? (mark?.quotation ?? toSpan(document, document.lineAt(selection.active.line).range))
      : toSpan(document, selection);
    if (span.start === span.end) {
      sayBriefly(vscode.l10n.t('There are no words here to note something on.'));
      return;
    }
    const text = await vscode.window.showInputBox({ title: vscode.l10n.t('Note on this passage') });
    if (text === undefined || text.trim() === '' || document.version !== desk.review.version) return;
    const draft = noteDraft(desk.review.places.make([span]), { kind: 'note', text: text.trim() });
    await this.#deps.recorder.record(document, [draft]);
  }

  /** What was typed into a thread. */
  async answer({ thread, text }: vscode.CommentReply): Promise<void> {
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const review = await reviewNow(this.#deps.reviews, document);
    if (!review || text.trim() === '') return;
    const note = this.#noteOf(thread, review);
    if (!note) return;
    const verdict = { kind: 'reply', to: note.decision.id, text: text.trim() } as const;
    await this.#deps.recorder.record(document, [noteDraft(note.decision.anchors, verdict)]);
  }

  /** Settles a note, or opens it again. */
  async resolve(thread: vscode.CommentThread, isResolved: boolean): Promise<void> {
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const review = await reviewNow(this.#deps.reviews, document);
    const note = review && this.#noteOf(thread, review);
    if (!note) return;
    const verdict = { kind: 'resolve', note: note.decision.id, isResolved } as const;
    await this.#deps.recorder.record(document, [noteDraft(note.decision.anchors, verdict)]);
  }

  /** The note that a thread shows. */
  #noteOf(thread: vscode.CommentThread, review: Review): Placed<NoteDecision> | undefined {
    const own = [...(this.#threads.get(thread.uri.toString()) ?? [])].find(([, each]) => each === thread);
    return own && review.decided.notes.find(({ decision }) => decision.id === own[0]);
  }

  /** Made with the first note. */
  get #controller(): vscode.CommentController {
    if (this.#madeController) return this.#madeController;
    const controller = this._register(vscode.comments.createCommentController('sourcemark', 'Sourcemark'));
    controller.options = {
      prompt: vscode.l10n.t('Note on this passage'),
      placeHolder: vscode.l10n.t('What should be known, or asked?'),
    };
    this.#madeController = controller;
    return controller;
  }

  #show(uri: vscode.Uri): void {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const review = document && this.#deps.reviews.peek(document);
    if (!document || !review) return;
    const shown = this.#threads.get(uri.toString()) ?? new Map<string, vscode.CommentThread>();
    const wanted = threadsIn(review);
    const ids = new Set(wanted.map(({ note }) => note.decision.id));
    for (const [id, thread] of shown)
      if (!ids.has(id)) {
        thread.dispose();
        shown.delete(id);
      }
    for (const thread of wanted) this.#showThread(document, shown, thread);
    if (shown.size > 0) this.#threads.set(uri.toString(), shown);
    else this.#threads.delete(uri.toString());
  }

  #showThread(
    document: vscode.TextDocument,
    shown: Map<string, vscode.CommentThread>,
    { note, answers, isResolved }: Thread,
  ): void {
    const range = toRange(document, note.spans[0] ?? { start: 0, end: 0 });
    const id = note.decision.id;
    const thread = shown.get(id) ?? this.#controller.createCommentThread(document.uri, range, []);
    shown.set(id, thread);
    if (!thread.range.isEqual(range)) thread.range = range;
    thread.comments = [note.decision, ...answers].map(toComment);
    thread.state = isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    thread.contextValue = isResolved ? 'resolved' : 'open';
    thread.label = isResolved ? vscode.l10n.t('Settled') : vscode.l10n.t('Note');
  }

  #hideUnreviewed(uri: vscode.Uri): void {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    if (document && !this.#deps.reviews.isReviewed(document)) this.#drop(uri.toString());
  }

  #drop(key: string): void {
    for (const thread of this.#threads.get(key)?.values() ?? []) thread.dispose();
    this.#threads.delete(key);
  }
}

function threadsIn({ decided: { notes } }: Pick<Review, 'decided'>): readonly Thread[] {
  const inForce = notes.filter(({ decision }) => stands(decision));
  const answers = new Map<string, NoteDecision[]>();
  const resolved = new Map<string, boolean>();
  for (const { decision } of inForce) {
    const { verdict } = decision;
    if (verdict.kind === 'resolve') resolved.set(verdict.note, verdict.isResolved);
    if (verdict.kind !== 'reply') continue;
    const known = answers.get(verdict.to);
    if (known) known.push(decision);
    else answers.set(verdict.to, [decision]);
  }
  return inForce
    .filter(({ decision }) => decision.verdict.kind === 'note')
    .map((note) => ({
      note,
      answers: answers.get(note.decision.id) ?? [],
      isResolved: resolved.get(note.decision.id) ?? false,
    }));
}

/** A note is another's text: it is shown as what it is, without Markdown, links or commands. */
function toComment({ verdict, by, at }: NoteDecision): vscode.Comment {
  const body = new vscode.MarkdownString();
  if (verdict.kind !== 'resolve') body.appendText(verdict.text);
  const timestamp = new Date(at);
  return {
    author: { name: by },
    body,
    mode: vscode.CommentMode.Preview,
    ...(!Number.isNaN(timestamp.getTime()) && { timestamp }),
  };
}
