import * as vscode from 'vscode';
import { type Quotation, type QuotationDecision, type ReviewedMark, toDecide } from '../../core/index';
import type { Direction } from '../analysis/find';
import { moveTo, sayBriefly } from '../commands/context';
import type { QuotationOfDocument } from '../commands/output';
import { creditWords, verdictWords } from '../words/decisions';
import { activeDesk, decideAndGoOn, type Desk, type DeskDeps, goToMostDoubtful } from './currentMark';
import { againDraft, confirmDraft, rejectDraft } from './drafts';

/** Confirms the mark at the caret, or settles it where it is contested, and goes on. */
export async function confirm(deps: DeskDeps, given?: QuotationOfDocument): Promise<void> {
  const desk = await activeDesk(deps, given);
  if (!desk) return;
  const { mark, source } = desk;
  if (!mark) await goToMostDoubtful(deps, desk.editor);
  else if (mark.standing === 'contested') await settle(deps, desk, mark);
  else await decideAndGoOn(deps, desk, [confirmDraft(source, mark)]);
}

/** Says that the mark at the caret is no quotation, and goes on. */
export async function reject(deps: DeskDeps, given?: QuotationOfDocument): Promise<void> {
  const desk = await activeDesk(deps, given);
  if (!desk) return;
  if (desk.mark) await decideAndGoOn(deps, desk, [rejectDraft(desk.source, desk.mark)]);
  else sayNothingHere();
}

export const sayNothingHere = (): void => {
  sayBriefly(vscode.l10n.t('There is no quotation here.'));
};

/** Two reviewers decided differently: one of their decisions is chosen, or what the analysis says. */
async function settle(deps: DeskDeps, desk: Desk, mark: ReviewedMark): Promise<void> {
  const items = [
    ...mark.heads.map((decision) => ({
      label: verdictWords(vscode.l10n, decision.verdict, decision.said),
      description: decision.by,
      ...(decision.why !== undefined && { detail: decision.why }),
      decision,
    })),
    // Who confirmed it has said that already.
    ...(mark.found && !mark.heads.some(({ verdict }) => verdict.kind === 'confirm')
      ? [analysisItem(desk, mark.found)]
      : []),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('This mark is contested: what holds?'),
  });
  if (!chosen) return;
  const draft = chosen.decision ? againDraft(desk.source, mark, chosen.decision) : confirmDraft(desk.source, mark);
  await decideAndGoOn(deps, desk, [draft]);
}

interface Choice extends vscode.QuickPickItem {
  readonly decision?: QuotationDecision;
}

function analysisItem({ review }: Desk, { kind, speaker }: Quotation): Choice {
  const name = review.analysis.entities.find(({ id }) => id === speaker)?.name ?? null;
  return {
    label: creditWords(vscode.l10n, { kind, speaker: name }),
    description: vscode.l10n.t('what the analysis says'),
  };
}

/** Moves the caret to the mark that is next to decide, the most doubtful first. */
export async function goToUndecided(deps: DeskDeps, direction: Direction): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const marks = toDecide(desk.review.decided.marks);
  const here = marks.findIndex((mark) => mark === desk.mark);
  const step = direction === 'next' ? 1 : -1;
  const next = here < 0 ? marks[0] : marks[(here + step + marks.length) % marks.length];
  if (next) moveTo(desk.editor, next.quotation);
  else sayBriefly(vscode.l10n.t('Everything in this document is decided.'));
}

/** Takes back what was decided last, or puts it into force again, and shows its place. */
export async function turnLast(deps: DeskDeps, turn: 'undo' | 'redo'): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const turned = await deps.recorder[turn](desk.editor.document);
  if (!turned) {
    sayBriefly(
      turn === 'undo'
        ? vscode.l10n.t('There is no decision of yours to undo.')
        : vscode.l10n.t('There is no decision of yours to redo.'),
    );
    return;
  }
  const { decisions, teaching } = turned;
  const [first] = desk.review.places.place(decisions).placed;
  if (first?.spans[0]) moveTo(desk.editor, first.spans[0]);
  const what = teaching ? vscode.l10n.t('“{0}” as a cue', teaching.verb) : countWords(decisions.length);
  sayBriefly(turn === 'undo' ? vscode.l10n.t('{0} undone.', what) : vscode.l10n.t('{0} redone.', what));
}

const countWords = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 decision') : vscode.l10n.t('{0} decisions', count);
