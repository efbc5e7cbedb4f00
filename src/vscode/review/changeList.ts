import * as vscode from 'vscode';
import type { Quotation } from '../../core/index';
import { toRange } from '../analysis/positions';
import { creditWords } from '../words/decisions';
import { snippet } from '../words/snippet';
import { type MarkChange, type Marks, nameIn, type Readings } from './markChanges';

const MAX_WORDS = 100;

/** What the reviewer may say to changes. */
export interface Answer<T> {
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

export interface ChangeQuestion<T> {
  readonly title: string;
  /** Enter on a change gives the first. */
  readonly answers: readonly [Answer<T>, ...Answer<T>[]];
  readonly readings: Readings;
  readonly changes: readonly MarkChange[];
}

interface Item<T> extends vscode.QuickPickItem {
  readonly answer?: Answer<T>;
  readonly place?: Quotation | undefined;
}

/**
 * Lists changes of marks before and after, and asks what to do. The editor shows the change that the arrows are on, and
 * what it showed before when the list is gone. Undefined: the reviewer went away without an answer.
 */
export async function askAboutChanges<T>(
  editor: vscode.TextEditor,
  { title, answers, readings, changes }: ChangeQuestion<T>,
): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<Item<T>>();
  pick.title = title;
  pick.matchOnDetail = true;
  const text = editor.document.getText();
  pick.items = [
    ...answers.map((answer) => ({
      label: answer.label,
      ...(answer.description !== undefined && { description: answer.description }),
      answer,
    })),
    { label: vscode.l10n.t('before and after'), kind: vscode.QuickPickItemKind.Separator },
    ...changes.map((change) => {
      const place = change.after ?? change.before;
      return { label: place ? snippet(text, place, MAX_WORDS) : '', detail: changeWords(readings, change), place };
    }),
  ];
  const { selection } = editor;
  pick.onDidChangeActive(([item]) => {
    if (item?.place) show(editor, item.place);
  });
  try {
    return await new Promise<T | undefined>((resolve) => {
      pick.onDidAccept(() => {
        const [item] = pick.selectedItems;
        resolve(item && (item.answer ?? answers[0]).value);
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
    });
  } finally {
    pick.dispose();
    if (!editor.selection.isEqual(selection)) show(editor, selection);
  }
}

/** Ada Moss → Rolf Keller; with the kind where that changes, too. */
function changeWords({ before, after }: Readings, change: MarkChange): string {
  const isKindSame = change.before?.kind === change.after?.kind;
  const words = (marks: Marks, quotation: Quotation | undefined): string => {
    if (!quotation) return vscode.l10n.t('no mark');
    const speaker = nameIn(marks.analysis, quotation) ?? null;
    return isKindSame
      ? (speaker ?? vscode.l10n.t('Unknown speaker'))
      : creditWords(vscode.l10n, { kind: quotation.kind, speaker });
  };
  return `${words(before, change.before)} → ${words(after, change.after)}`;
}

function show(editor: vscode.TextEditor, place: Quotation | vscode.Selection): void {
  const selection = place instanceof vscode.Selection ? place : selectionOf(editor, place);
  editor.selection = selection;
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function selectionOf({ document }: vscode.TextEditor, place: Quotation): vscode.Selection {
  const { start, end } = toRange(document, place);
  return new vscode.Selection(start, end);
}
