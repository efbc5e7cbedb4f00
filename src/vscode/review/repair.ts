import * as vscode from 'vscode';
import type { Decision, LostDecision, Span } from '../../core/index';
import { toRange } from '../analysis/positions';
import { sayBriefly } from '../commands/context';
import { decisionWords } from '../words/decisions';
import { snippet } from '../words/snippet';
import { activeDesk, type Desk, type DeskDeps } from './currentMark';
import type { Draft } from './drafts';
import { repairedSpans } from './repairedSpans';

const MAX_WORDS = 120;

/** A lost decision, and what it may be about now; without that it is asked for. */
export interface RepairPlace {
  readonly decision: string;
  readonly span?: Span;
}

/** Gives a lost decision its words again: the given place, or one that is chosen. */
export async function repairLost(deps: DeskDeps, given: RepairPlace | undefined): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const { lost } = desk.review.decided;
  const decision = given ? lost.find((each) => each.decision.id === given.decision) : await chooseLost(lost);
  if (!decision) {
    if (lost.length === 0) sayBriefly(vscode.l10n.t('No decision is lost.'));
    return;
  }
  const span = given?.span ?? (await choosePlace(desk, decision));
  if (!span || desk.editor.document.version !== desk.review.version) return;
  const spans = repairedSpans(decision, span, desk.review.analysis.quotations);
  const draft = repairDraft(desk, decision.decision, spans);
  if (!(await deps.recorder.record(desk.editor.document, [draft]))) return;
  const range = toRange(desk.editor.document, span);
  desk.editor.selection = new vscode.Selection(range.start, range.start);
  desk.editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The same decision about the words at another place. */
function repairDraft({ source }: Desk, decision: Decision, spans: readonly Span[]): Draft {
  const kept = {
    anchors: source.makeAnchors(spans),
    over: [decision.id],
    ...(decision.why !== undefined && { why: decision.why }),
  };
  switch (decision.subject) {
    case 'quotation': {
      const { verdict, subject, said } = decision;
      // The words it was corrected to are lost with the others: what is chosen is taken for both.
      return {
        subject,
        said,
        verdict: verdict.kind === 'correct' ? { kind: 'correct', as: verdict.as } : verdict,
        ...kept,
      };
    }
    case 'entity':
      return { subject: decision.subject, said: decision.said, verdict: decision.verdict, ...kept };
    case 'note':
      return { subject: decision.subject, said: decision.said, verdict: decision.verdict, ...kept };
  }
}

async function chooseLost(lost: readonly LostDecision[]): Promise<LostDecision | undefined> {
  if (lost.length < 2) return lost[0];
  const chosen = await vscode.window.showQuickPick(
    lost.map((each) => ({
      label: lostWords(each),
      description: each.decision.by,
      detail: decisionWords(vscode.l10n, each.decision),
      each,
    })),
    { title: vscode.l10n.t('Which lost decision?') },
  );
  return chosen?.each;
}

/** The words that a lost decision was about. */
const lostWords = ({ decision }: LostDecision): string => {
  const words = decision.anchors.map(({ exact }) => exact).join(' … ');
  return snippet(words, { start: 0, end: words.length }, MAX_WORDS);
};

async function choosePlace({ editor }: Desk, lost: LostDecision): Promise<Span | undefined> {
  const { document, selection } = editor;
  const text = document.getText();
  const selected = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const items = [
    ...candidatesOf(lost).map(({ span, score }) => ({
      label: snippet(text, span, MAX_WORDS),
      detail: [vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1), scoreWords(score)].join(' · '),
      span,
    })),
    ...(selection.isEmpty
      ? []
      : [{ label: snippet(text, selected, MAX_WORDS), detail: vscode.l10n.t('what is selected'), span: selected }]),
  ];
  if (items.length === 0) {
    sayBriefly(
      vscode.l10n.t('Nothing in the document is like it. Select the words that it is about, and repair it again.'),
    );
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What became of these words?'),
    placeHolder: lostWords(lost),
  });
  return chosen?.span;
}

const candidatesOf = ({ placements }: LostDecision) =>
  placements.flatMap((placement) => (placement.kind === 'lost' ? placement.candidates : [])).slice(0, 5);

const scoreWords = (score: number): string => vscode.l10n.t('{0} % alike', Math.round(score * 100));
