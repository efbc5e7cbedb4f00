import * as vscode from 'vscode';
import { type QuotationDecision, stands } from '../../core/index';
import { sayBriefly } from '../commands/context';
import type { QuotationOfDocument } from '../commands/output';
import { saidWords, verdictWords } from '../words/decisions';
import { activeDesk, type Desk, type DeskDeps } from './currentMark';
import { sayNothingHere } from './decide';
import { againDraft } from './drafts';

/** Shows who decided what about the mark at the caret, when and why, and what the analysis had said, latest first. */
export async function showHistory(deps: DeskDeps, given?: QuotationOfDocument): Promise<void> {
  const desk = await activeDesk(deps, given);
  const mark = desk?.mark;
  if (!desk || !mark) {
    sayNothingHere();
    return;
  }
  if (mark.history.length === 0) {
    sayBriefly(vscode.l10n.t('Nothing was decided about this quotation yet.'));
    return;
  }
  const items = mark.history.toReversed().map((decision) => ({
    label: verdictWords(vscode.l10n, decision.verdict, decision.said),
    description: whoAndWhen(decision, mark.heads.includes(decision)),
    detail: [decision.why, saidWords(vscode.l10n, decision.said)].filter(Boolean).join(' · '),
    decision,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What was decided about this quotation'),
    placeHolder: vscode.l10n.t('Enter decides that again'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen && !mark.heads.includes(chosen.decision)) await decideAgain(deps, desk, chosen.decision);
}

async function decideAgain({ recorder }: DeskDeps, desk: Desk, decision: QuotationDecision): Promise<void> {
  if (desk.mark && desk.editor.document.version === desk.review.version)
    await recorder.record(desk.editor.document, [againDraft(desk.source, desk.mark, decision)]);
}

function whoAndWhen(decision: QuotationDecision, isHead: boolean): string {
  const { by, at, turn } = decision;
  const state = stands(decision)
    ? isHead
      ? vscode.l10n.t('in force')
      : vscode.l10n.t('replaced')
    : vscode.l10n.t('undone by {0}', turn?.by ?? by);
  return [by, whenWords(at), state].join(' · ');
}

/** A time as the reader's language writes it; one that is none, as written. */
export function whenWords(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : date.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** Asks why the mark at the caret was decided so, and keeps it with the decision. */
export async function giveReason(deps: DeskDeps, given?: QuotationOfDocument): Promise<void> {
  const desk = await activeDesk(deps, given);
  const mark = desk?.mark;
  const decision = mark?.heads[0];
  if (!desk || !mark || !decision) {
    sayBriefly(vscode.l10n.t('Nothing was decided about this quotation yet.'));
    return;
  }
  const why = await vscode.window.showInputBox({
    title: vscode.l10n.t('Why was it decided so?'),
    prompt: verdictWords(vscode.l10n, decision.verdict, decision.said),
    value: decision.why ?? '',
  });
  if (why === undefined || desk.editor.document.version !== desk.review.version) return;
  const again = againDraft(desk.source, mark, decision);
  const { recorder } = deps;
  await recorder.record(desk.editor.document, [{ ...again, ...(why.trim() !== '' && { why: why.trim() }) }]);
}
