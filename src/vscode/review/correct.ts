import * as vscode from 'vscode';
import type { Quotation, QuotationKind, ReviewedMark, Span } from '../../core/index';
import { toRange, toSpan } from '../analysis/positions';
import { sayBriefly } from '../commands/context';
import type { QuotationOfDocument } from '../commands/output';
import { kindWords } from '../words/kinds';
import { activeDesk, decideAndGoOn, type Desk, type DeskDeps, type LearningDeps, markAt } from './currentMark';
import { sayNothingHere } from './decide';
import { addDraft, correctDraft, type Correction } from './drafts';
import { partsWithin, trimmed } from './extents';
import { learnFromSpeaker } from './learn';
import { pickSpeaker } from './pickSpeaker';

/** Asks who said the quotation at the caret, and goes on. */
export async function correctSpeaker(deps: LearningDeps, given?: QuotationOfDocument): Promise<void> {
  const desk = await activeDesk(deps, given);
  const mark = desk?.mark;
  if (!desk || !mark) {
    sayNothingHere();
    return;
  }
  const speaker = await pickSpeaker(desk.review.analysis, mark.quotation, vscode.l10n.t('Who said this?'));
  const now = await sameMark(deps, desk, mark);
  if (speaker === undefined || !now) return;
  const core = await deps.load();
  const learned = speaker === null ? [] : await learnFromSpeaker(now.desk, now.mark, { speaker, core });
  if (learned) await decideAndGoOn(deps, now.desk, [correctDraft(now.desk.source, now.mark, { speaker }), ...learned]);
}

/** Asks what the quotation at the caret is, and goes on. */
export async function correctKind(deps: DeskDeps, given?: QuotationOfDocument): Promise<void> {
  const desk = await activeDesk(deps, given);
  const mark = desk?.mark;
  if (!desk || !mark) {
    sayNothingHere();
    return;
  }
  const kind = await pickKind(mark.quotation.kind);
  const now = await sameMark(deps, desk, mark);
  if (kind === undefined || !now) return;
  // A term is nobody's speech.
  const correction: Correction = kind === 'term' ? { kind, speaker: null } : { kind };
  await decideAndGoOn(deps, now.desk, [correctDraft(now.desk.source, now.mark, correction)]);
}

async function pickKind(now: QuotationKind): Promise<QuotationKind | undefined> {
  const kinds: readonly QuotationKind[] = ['direct', 'mixed', 'indirect', 'term'];
  const items = kinds
    .filter((kind) => kind !== now)
    .map((kind) => ({ label: kindWords(vscode.l10n, kind), description: kindExamples()[kind], chosen: kind }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What is this?') });
  return chosen?.chosen;
}

const kindExamples = (): Readonly<Record<QuotationKind, string>> => ({
  direct: vscode.l10n.t('all of it in quotation marks'),
  mixed: vscode.l10n.t('some words of it in quotation marks'),
  indirect: vscode.l10n.t('no quotation marks'),
  term: vscode.l10n.t('a name, a title or a word that nobody says'),
});

/**
 * The words of a quotation are those that are selected. Without a selection the quotation is selected first, so that
 * Shift and the arrows move its end; the same key then takes what is selected.
 */
export async function correctExtent(deps: DeskDeps): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const { editor } = desk;
  const selected = toSpan(editor.document, editor.selection);
  const mark = selected.start === selected.end ? desk.mark : markOfSelection(desk, selected);
  if (!mark) sayNothingHere();
  else if (selected.start === selected.end || isExtent(mark.quotation, selected)) selectMark(desk, mark);
  else
    await decideAndGoOn(deps, desk, [
      correctDraft(desk.source, mark, {
        parts: partsWithin(mark.quotation, trimmed(editor.document.getText(), selected)),
      }),
    ]);
}

function selectMark({ editor }: Desk, { quotation }: ReviewedMark): void {
  const { start, end } = toRange(editor.document, quotation);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  sayBriefly(vscode.l10n.t('Change the selection with Shift and the arrows, then press the same keys again.'));
}

const isExtent = (quotation: Quotation, { start, end }: Span): boolean =>
  quotation.start === start && quotation.end === end;

/** The mark that most of a selection is of. */
function markOfSelection({ review: { decided }, editor, offset }: Desk, selected: Span): ReviewedMark | undefined {
  const anchor = editor.document.offsetAt(editor.selection.anchor);
  const touched = decided.marks.filter(
    ({ quotation, standing }) =>
      standing !== 'rejected' && quotation.start < selected.end && selected.start < quotation.end,
  );
  return touched.length === 0 ? undefined : (markAt(touched, anchor) ?? markAt(touched, offset) ?? touched[0]);
}

const OPENING_MARKS = '"“„«‹‘‚\'';

/** Marks the selection as a quotation that the analysis missed, and goes on. */
export async function addQuotation(deps: DeskDeps): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const { editor } = desk;
  const text = editor.document.getText();
  const span = trimmed(text, toSpan(editor.document, editor.selection));
  if (span.start >= span.end) {
    sayBriefly(vscode.l10n.t('Select the words that were said first.'));
    return;
  }
  const kind: QuotationKind = OPENING_MARKS.includes(text.charAt(span.start)) ? 'direct' : 'indirect';
  const speaker = await pickSpeaker(desk.review.analysis, undefined, vscode.l10n.t('Who said this?'));
  const now = await activeDesk(deps);
  if (speaker === undefined || now?.review.version !== desk.review.version) return;
  await decideAndGoOn(deps, now, [addDraft(now.source, span, { kind, speaker })]);
}

/** The mark as it is after a question: undefined where the text changed meanwhile. */
async function sameMark(
  deps: DeskDeps,
  { review }: Desk,
  mark: ReviewedMark,
): Promise<{ readonly desk: Desk; readonly mark: ReviewedMark } | undefined> {
  const desk = await activeDesk(deps);
  const same = desk?.review.decided.marks.find(({ quotation }) => quotation.id === mark.quotation.id);
  return desk && same && desk.review.version === review.version ? { desk, mark: same } : undefined;
}
