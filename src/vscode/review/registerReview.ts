import * as vscode from 'vscode';
import { REVIEW_COMMANDS } from '../commands/commandIds';
import { sayBriefly } from '../commands/context';
import type { QuotationOfDocument } from '../commands/output';
import { isObject } from '../commands/registerCommands';
import { InTurn } from '../inTurn';
import type { Row } from '../trees/row';
import type { TreeSelection } from '../trees/treeSelection';
import { confirmLikely, confirmSpeaker } from './bulk';
import { addQuotation, correctExtent, correctKind, correctSpeaker } from './correct';
import type { LearningDeps } from './currentMark';
import { confirm, goToUndecided, reject, turnLast } from './decide';
import { cutAlias, mergeEntity, rejectEntity, renameEntity, splitEntity } from './decideEntity';
import { giveReason, showHistory } from './history';
import type { NoteThreads } from './notes';
import { repairLost, type RepairPlace } from './repair';
import { showAgreement } from './showAgreement';
import { teachCue, type TeachDeps } from './teachCue';

type Handler = (argument?: unknown) => unknown;

export interface ReviewCommandsDeps {
  readonly desk: TeachDeps;
  readonly notes: NoteThreads;
  readonly selection: TreeSelection;
  readonly openings: InTurn;
}

/** Registers the commands of the review. Rows of the trees, links and keys call the same ones. */
export function registerReview({ desk, notes, selection, openings }: ReviewCommandsDeps): vscode.Disposable {
  // The keys come faster than a decision is laid over a long document: the next one is for the mark after it.
  const turns = new InTurn();
  const handleRow = async (view: string, name: string, handle: Handler): Promise<unknown> => {
    const row = await focusedRow(selection, view);
    // A row that is selected is opened, too: NOT after the decision, which goes on to another place.
    await openings.run(() => undefined);
    if (row && hasWhatIsDecided(name, row)) return handle(row);
    // NOT what is at the caret: the reviewer looks at the tree.
    sayBriefly(vscode.l10n.t('There is nothing in this row to do that with.'));
    return undefined;
  };
  const handlers = { ...markHandlers(desk), ...noteHandlers(notes), ...entityHandlers(desk) };
  return vscode.Disposable.from(
    ...Object.entries(REVIEW_COMMANDS).map(([name, id]) => {
      const handle = handlers[name as keyof typeof REVIEW_COMMANDS]; // The keys of the table.
      return vscode.commands.registerCommand(id, (argument?: unknown) =>
        turns.run(() => (isOfTree(argument) ? handleRow(argument.tree, name, handle) : handle(argument))),
      );
    }),
  );
}

/** What the keys of the trees pass: the view whose row is meant. */
const isOfTree = (argument: unknown): argument is { readonly tree: string } =>
  isObject<{ tree: string }>(argument, 'tree') && typeof argument.tree === 'string';

/** The row of the keyboard in a view. The arrows move the focus alone, and only what is selected is told. */
async function focusedRow(selection: TreeSelection, view: string): Promise<Row | undefined> {
  await vscode.commands.executeCommand('list.selectAndPreserveFocus');
  const row = selection.rowOf(view);
  // Selecting folds or unfolds a row that goes nowhere: it is left as it was.
  if (row && !row.span && row.children.length > 0) await vscode.commands.executeCommand('list.toggleExpand');
  return row;
}

function hasWhatIsDecided(command: string, { quotation, speaker, decision }: Row): boolean {
  if (command === 'repairLost') return decision !== undefined;
  if (command === 'confirm') return quotation !== undefined || speaker !== undefined;
  return (command.endsWith('Entity') ? speaker : quotation) !== undefined;
}

type EntityCommand = Extract<keyof typeof REVIEW_COMMANDS, `${string}Entity` | 'cutAlias'>;
type NoteCommand = Extract<keyof typeof REVIEW_COMMANDS, `${string}Note`>;
type MarkCommand = Exclude<keyof typeof REVIEW_COMMANDS, EntityCommand | NoteCommand>;

const markHandlers = (deps: TeachDeps): Readonly<Record<MarkCommand, Handler>> => ({
  // The row of a speaker stands for all that was said.
  confirm: (argument) =>
    quotationOf(argument) || !entityOf(argument)
      ? confirm(deps, quotationOf(argument))
      : confirmSpeaker(deps, entityOf(argument)),
  reject: (argument) => reject(deps, quotationOf(argument)),
  correctSpeaker: (argument) => correctSpeaker(deps, quotationOf(argument)),
  correctKind: (argument) => correctKind(deps, quotationOf(argument)),
  correctExtent: () => correctExtent(deps),
  addQuotation: () => addQuotation(deps),
  nextUndecided: () => goToUndecided(deps, 'next'),
  previousUndecided: () => goToUndecided(deps, 'previous'),
  undoDecision: () => turnLast(deps, 'undo'),
  redoDecision: () => turnLast(deps, 'redo'),
  confirmSpeaker: (argument) => confirmSpeaker(deps, entityOf(argument)),
  confirmLikely: () => confirmLikely(deps),
  showHistory: (argument) => showHistory(deps, quotationOf(argument)),
  giveReason: (argument) => giveReason(deps, quotationOf(argument)),
  teachCue: () => teachCue(deps),
  showAgreement: () => showAgreement(deps),
  repairLost: (argument) => repairLost(deps, placeOf(argument)),
});

const noteHandlers = (notes: NoteThreads): Readonly<Record<NoteCommand, Handler>> => ({
  addNote: () => notes.add(),
  answerNote: (argument) =>
    isObject<vscode.CommentReply>(argument, 'thread', 'text') ? notes.answer(argument) : undefined,
  resolveNote: (argument) => (isThread(argument) ? notes.resolve(argument, true) : undefined),
  reopenNote: (argument) => (isThread(argument) ? notes.resolve(argument, false) : undefined),
});

const entityHandlers = (deps: LearningDeps): Readonly<Record<EntityCommand, Handler>> => ({
  renameEntity: (argument) => renameEntity(deps, entityOf(argument)),
  mergeEntity: (argument) => mergeEntity(deps, entityOf(argument)),
  splitEntity: (argument) => splitEntity(deps, entityOf(argument)),
  cutAlias: (argument) => cutAlias(deps, entityOf(argument)),
  rejectEntity: (argument) => rejectEntity(deps, entityOf(argument)),
});

const quotationOf = (argument: unknown): QuotationOfDocument | undefined =>
  isObject<QuotationOfDocument>(argument, 'uri', 'quotation') ? argument : undefined;

/** Rows of speakers and of entities name theirs. */
const entityOf = (argument: unknown): string | undefined =>
  isObject<Required<Pick<Row, 'speaker'>>>(argument, 'speaker') && typeof argument.speaker === 'string'
    ? argument.speaker
    : undefined;

const placeOf = (argument: unknown): RepairPlace | undefined =>
  isObject<RepairPlace>(argument, 'decision') ? argument : undefined;

const isThread = (argument: unknown): argument is vscode.CommentThread =>
  isObject<vscode.CommentThread>(argument, 'uri', 'comments', 'dispose');
