import * as vscode from 'vscode';
import { toOffset } from '../analysis/positions';
import type { FilteredSpeaker } from '../decorations/speakerFilter';
import { activeReview, type CommandDeps, sayBriefly } from './context';
import { quotationAt } from '../analysis/find';

/** Shows the quotations of one speaker only: the given one, or that of the quotation at the caret. Again: all. */
export async function showOnlySpeaker(deps: CommandDeps, given: FilteredSpeaker | undefined): Promise<void> {
  const chosen = given ?? (await speakerAtCaret(deps));
  if (!chosen) {
    sayBriefly(vscode.l10n.t('There is no quotation with a known speaker here.'));
    return;
  }
  const { current } = deps.filter;
  const isSame = current?.uri === chosen.uri && current.speaker === chosen.speaker;
  deps.filter.set(isSame ? undefined : chosen);
}

async function speakerAtCaret(deps: CommandDeps): Promise<FilteredSpeaker | undefined> {
  const active = await activeReview(deps);
  if (!active) return undefined;
  const speaker = quotationAt(
    active.review.analysis,
    toOffset(active.editor.document, active.editor.selection.active),
  )?.speaker;
  return speaker ? { uri: active.review.uri.toString(), speaker } : undefined;
}
