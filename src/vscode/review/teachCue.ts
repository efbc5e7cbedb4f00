import * as vscode from 'vscode';
import type { Quotation } from '../../core/index';
import type { LoadCore } from '../analysis/coreLoader';
import { toRange } from '../analysis/positions';
import type { Review } from '../analysis/review';
import { sayBriefly } from '../commands/context';
import type { Settings } from '../settings/settings';
import { creditWords } from '../words/decisions';
import { snippet } from '../words/snippet';
import { activeDesk, type Desk, type DeskDeps, reviewNow } from './currentMark';
import { type MarkChange, markChanges } from './markChanges';

const MAX_WORDS = 100;

export interface TeachDeps extends DeskDeps {
  readonly settings: Settings;
  readonly load: LoadCore;
}

/**
 * Takes the verb at the caret for one that reports speech, in all documents of the workspace. The document is read anew
 * and what changes is listed, before and after; the verb can be forgotten from there.
 */
export async function teachCue(deps: TeachDeps): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const { settings, load, reviews } = deps;
  const { document, selection } = desk.editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  const { lemmaOf } = await load();
  const verb = await askVerb(range ? lemmaOf(document.getText(range)) : '');
  if (verb === undefined) return;
  const before = settings.cues;
  if (before.includes(verb)) {
    sayBriefly(vscode.l10n.t('“{0}” is a cue already.', verb));
    return;
  }
  await settings.setCues([...before, verb]);
  const now = await reviewNow(reviews, document);
  if (!now || now.version !== desk.review.version) return;
  if (!(await keepChanges(desk, now, verb))) await settings.setCues(before);
}

async function askVerb(guess: string): Promise<string | undefined> {
  const verb = await vscode.window.showInputBox({
    title: vscode.l10n.t('Which verb reports speech in this workspace?'),
    prompt: vscode.l10n.t('In its base form: harrumph, and not harrumphed.'),
    value: guess,
    validateInput: (value) =>
      /^\p{L}[\p{L}-]{1,40}$/u.test(value.trim()) ? undefined : vscode.l10n.t('One word is needed.'),
  });
  return verb?.trim().toLowerCase();
}

/** Lists what changed; false where the reviewer wants it as it was. */
async function keepChanges(desk: Desk, now: Review, verb: string): Promise<boolean> {
  const changes = markChanges(
    { analysis: desk.review.analysis, marks: desk.review.decided.marks },
    { analysis: now.analysis, marks: now.decided.marks },
  );
  const keep = { label: vscode.l10n.t('Keep “{0}” as a cue', verb), isKept: true };
  const forget = { label: vscode.l10n.t('Forget it again'), isKept: false };
  const pick = vscode.window.createQuickPick<ChangeItem>();
  pick.title =
    changes.length === 0
      ? vscode.l10n.t('“{0}” changes nothing in this document', verb)
      : vscode.l10n.t('What “{0}” changes in this document', verb);
  pick.items = [
    keep,
    forget,
    { label: vscode.l10n.t('before and after'), kind: vscode.QuickPickItemKind.Separator },
    ...changes.map((change) => changeItem({ before: desk.review, now }, desk, change)),
  ];
  pick.onDidChangeActive(([item]) => {
    if (item?.place) show(desk, item.place);
  });
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => {
        resolve(pick.selectedItems[0]?.isKept !== false);
      });
      // To go away without an answer decides nothing: it was asked for.
      pick.onDidHide(() => {
        resolve(true);
      });
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

interface ChangeItem extends vscode.QuickPickItem {
  readonly isKept?: boolean;
  readonly place?: Quotation;
}

function changeItem(
  reviews: { readonly before: Review; readonly now: Review },
  { editor }: Desk,
  { before, after }: MarkChange,
): ChangeItem {
  const place = after ?? before;
  const none = vscode.l10n.t('no mark');
  return {
    label: place ? snippet(editor.document.getText(), place, MAX_WORDS) : '',
    description: [before ? wordsOf(reviews.before, before) : none, after ? wordsOf(reviews.now, after) : none].join(
      ' → ',
    ),
    ...(place && { place }),
  };
}

function wordsOf({ analysis }: Review, { kind, speaker }: Quotation): string {
  const name = analysis.entities.find(({ id }) => id === speaker)?.name ?? null;
  return creditWords(vscode.l10n, { kind, speaker: name });
}

function show({ editor }: Desk, place: Quotation): void {
  const range = toRange(editor.document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
