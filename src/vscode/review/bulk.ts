import * as vscode from 'vscode';
import { type ReviewedMark, toDecide } from '../../core/index';
import { toRange } from '../analysis/positions';
import { sayBriefly } from '../commands/context';
import { certaintyOf, certaintyWords } from '../words/confidence';
import { kindWords } from '../words/kinds';
import { snippet } from '../words/snippet';
import { activeDesk, type Desk, type DeskDeps, goToMostDoubtful } from './currentMark';
import { confirmDraft } from './drafts';

const MAX_WORDS = 120;

/** Confirms all undecided quotations of the speaker of the one at the caret, after all were shown. */
export async function confirmSpeaker(deps: DeskDeps, speaker: string | undefined): Promise<void> {
  const desk = await activeDesk(deps);
  const id = speaker ?? desk?.mark?.quotation.speaker;
  if (!desk) return;
  if (id === undefined || id === null) {
    sayBriefly(vscode.l10n.t('There is no quotation with a known speaker here.'));
    return;
  }
  const name = desk.review.analysis.entities.find((entity) => entity.id === id)?.name ?? '';
  const marks = undecidedOf(desk).filter(({ quotation }) => quotation.speaker === id);
  await confirmAll(deps, desk, marks, vscode.l10n.t('Confirm all of {0}', name));
}

/** Confirms all undecided quotations that are very likely right, after all were shown. */
export async function confirmLikely(deps: DeskDeps): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const marks = undecidedOf(desk).filter(
    ({ quotation }) => quotation.speaker !== null && certaintyOf(quotation.confidence) === 'very-likely',
  );
  await confirmAll(deps, desk, marks, vscode.l10n.t('Confirm all that are very likely'));
}

const undecidedOf = ({ review }: Desk): readonly ReviewedMark[] =>
  toDecide(review.decided.marks)
    .filter(({ standing }) => standing === 'undecided')
    .toSorted((a, b) => a.quotation.start - b.quotation.start);

async function confirmAll(deps: DeskDeps, desk: Desk, marks: readonly ReviewedMark[], title: string): Promise<void> {
  if (marks.length === 0) {
    sayBriefly(vscode.l10n.t('There is nothing of that left to decide.'));
    return;
  }
  const chosen = await preview(desk, marks, title);
  if (chosen.length === 0 || desk.editor.document.version !== desk.review.version) return;
  const drafts = chosen.map((mark) => confirmDraft(desk.source, mark));
  if (!(await deps.recorder.record(desk.editor.document, drafts))) return;
  await goToMostDoubtful(deps, desk.editor);
  sayBriefly(vscode.l10n.t('{0} quotations were confirmed. One undo takes all of it back.', chosen.length));
}

interface MarkItem extends vscode.QuickPickItem {
  readonly mark: ReviewedMark;
}

/** Shows every quotation that is to be confirmed, on the screen or not, each with a tick; going through them shows their places. */
async function preview(desk: Desk, marks: readonly ReviewedMark[], title: string): Promise<readonly ReviewedMark[]> {
  const before = { selection: desk.editor.selection, visible: desk.editor.visibleRanges[0] };
  const pick = vscode.window.createQuickPick<MarkItem>();
  pick.canSelectMany = true;
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Enter confirms what is ticked; the arrows show each in the text');
  pick.matchOnDetail = true;
  pick.items = marks.map((mark) => markItem(desk, mark));
  pick.selectedItems = pick.items;
  pick.onDidChangeActive(([item]) => {
    if (item) showPlace(desk, item.mark);
  });
  try {
    const chosen = await new Promise<readonly ReviewedMark[]>((resolve) => {
      pick.onDidAccept(() => {
        resolve(pick.selectedItems.map(({ mark }) => mark));
      });
      pick.onDidHide(() => {
        resolve([]);
      });
      pick.show();
    });
    if (chosen.length === 0) {
      desk.editor.selection = before.selection;
      if (before.visible) desk.editor.revealRange(before.visible);
    }
    return chosen;
  } finally {
    pick.dispose();
  }
}

function markItem({ editor, review }: Desk, mark: ReviewedMark): MarkItem {
  const { document } = editor;
  const { quotation } = mark;
  const speaker = review.analysis.entities.find(({ id }) => id === quotation.speaker);
  return {
    label: snippet(document.getText(), quotation, MAX_WORDS),
    // In a line of its own: beside long words it would be cut off.
    detail: [
      speaker?.name ?? vscode.l10n.t('Unknown speaker'),
      kindWords(vscode.l10n, quotation.kind),
      certaintyWords(vscode.l10n, quotation.confidence),
      vscode.l10n.t('line {0}', document.positionAt(quotation.start).line + 1),
    ].join(' · '),
    mark,
  };
}

function showPlace({ editor }: Desk, { quotation }: ReviewedMark): void {
  const range = toRange(editor.document, quotation);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
