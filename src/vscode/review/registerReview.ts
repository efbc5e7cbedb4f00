import * as vscode from 'vscode';
import { REVIEW_COMMANDS } from '../commands/commandIds';
import { sayBriefly } from '../commands/context';
import { isObject } from '../commands/isObject';
import { InTurn } from '../inTurn';
import type { Row } from '../trees/row';
import type { TreeSelection } from '../trees/treeSelection';
import type { NoteThreads } from './notes';
import type { ReviewCommand, ReviewHandler } from './reviewHandlers';
import type { TeachDeps } from './teachCue';

export interface ReviewCommandsDeps {
  readonly desk: TeachDeps;
  readonly notes: NoteThreads;
  readonly selection: TreeSelection;
  readonly openings: InTurn;
}

/**
 * Registers the commands of the review. Rows of the trees, links and keys call the same ones. What they do is read with
 * the first of them.
 */
export function registerReview({ desk, notes, selection, openings }: ReviewCommandsDeps): vscode.Disposable {
  // The keys come faster than a decision is laid over a long document: the next one is for the mark after it.
  const turns = new InTurn();
  const handleRow = async (view: string, name: string, handle: ReviewHandler): Promise<unknown> => {
    const row = await focusedRow(selection, view);
    // A row that is selected is opened, too: NOT after the decision, which goes on to another place.
    await openings.run(() => undefined);
    if (row && hasWhatIsDecided(name, row)) return handle(row);
    // NOT what is at the caret: the reviewer looks at the tree.
    sayBriefly(vscode.l10n.t('There is nothing in this row to do that with.'));
    return undefined;
  };
  const run = async (name: ReviewCommand, argument: unknown): Promise<unknown> => {
    const { reviewHandlers } = await import('./reviewHandlers');
    const handle = reviewHandlers(desk, notes)[name];
    return isOfTree(argument) ? handleRow(argument.tree, name, handle) : handle(argument);
  };
  return vscode.Disposable.from(
    ...Object.entries(REVIEW_COMMANDS).map(([name, id]) =>
      vscode.commands.registerCommand(
        id,
        (argument?: unknown) => turns.run(() => run(name as ReviewCommand, argument)), // The keys of the table.
      ),
    ),
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
