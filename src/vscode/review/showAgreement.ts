import * as vscode from 'vscode';
import type { Agreement } from '../../core/index';
import type { Core, LoadCore } from '../analysis/coreLoader';
import { sayBriefly } from '../commands/context';
import { activeDesk, type DeskDeps } from './currentMark';

/** Shows how far each two reviewers of the active document agree, on the kind of a mark and on its speaker. */
export async function showAgreement(deps: DeskDeps & { readonly load: LoadCore }): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const core = await deps.load();
  const judgements = core.judgementsOf(desk.editor.document.getText(), desk.review.decisions);
  const items = pairsOf([...judgements.keys()]).flatMap(([a, b]) => {
    const [one, other] = [judgements.get(a), judgements.get(b)];
    if (!one || !other) return [];
    return [
      { label: `${a} – ${b}`, kind: vscode.QuickPickItemKind.Separator },
      agreementItem(core, vscode.l10n.t('Kind'), [one.kinds, other.kinds]),
      agreementItem(core, vscode.l10n.t('Speaker'), [one.speakers, other.speakers]),
    ];
  });
  if (items.length === 0) {
    sayBriefly(vscode.l10n.t('Only documents with decisions of two reviewers have an agreement.'));
    return;
  }
  await vscode.window.showQuickPick(items, { title: vscode.l10n.t('How far the reviewers agree') });
}

const pairsOf = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((name, i) => names.slice(i + 1).map((other) => [name, other] as const));

function agreementItem(
  { agreement }: Core,
  label: string,
  [one, other]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>],
): vscode.QuickPickItem {
  const found = agreement(one, other);
  return { label, description: agreementWords(found) };
}

/** Cohen’s kappa .83 · 12 decided by both, 11 alike */
function agreementWords({ count, observed, kappa }: Agreement): string {
  if (count === 0 || observed === null) return vscode.l10n.t('nothing was decided by both');
  const alike = Math.round(observed * count);
  const both = vscode.l10n.t('{0} decided by both, {1} alike', count, alike);
  return kappa === null
    ? vscode.l10n.t('{0}; both say the same throughout, which shows no agreement beyond chance', both)
    : vscode.l10n.t('Cohen’s kappa {0} · {1}', kappa.toFixed(2), both);
}
