import * as vscode from 'vscode';
import { toOffset } from '../analysis/positions';
import { activeReview, type CommandDeps, moveTo, sayBriefly } from './context';
import { type Direction, mentionAt, quotationAt, quotationFrom } from '../analysis/find';

/** Moves the caret to the next or previous quotation; stops at the ends. */
export async function goToQuotation(deps: CommandDeps, direction: Direction): Promise<void> {
  const active = await activeReview(deps);
  if (!active) return;
  const { editor, review } = active;
  const only = deps.filter.current?.uri === review.uri.toString() ? deps.filter.current.speaker : undefined;
  const found = quotationFrom(review.analysis, toOffset(editor.document, editor.selection.active), direction, only);
  if (found) moveTo(editor, found);
  else
    sayBriefly(
      direction === 'next'
        ? vscode.l10n.t('There is no further quotation.')
        : vscode.l10n.t('There is no earlier quotation.'),
    );
}

/** Moves the caret to the next or previous mention of the entity that it stands on. */
export async function goToMention(deps: CommandDeps, direction: Direction): Promise<void> {
  const active = await activeReview(deps);
  if (!active) return;
  const { editor, review } = active;
  const here = mentionAt(review.analysis, toOffset(editor.document, editor.selection.active));
  if (!here) {
    sayBriefly(vscode.l10n.t('Nothing is mentioned here.'));
    return;
  }
  const { mentions } = here.entity;
  const found =
    direction === 'next'
      ? mentions.find(({ start }) => start > here.mention.start)
      : mentions.findLast(({ start }) => start < here.mention.start);
  if (found) moveTo(editor, found);
  else sayBriefly(vscode.l10n.t('There is no further mention of {0}.', here.entity.name));
}

/** Moves the caret from a quotation to the words that name its source. */
export async function goToSource(deps: CommandDeps): Promise<void> {
  const active = await activeReview(deps);
  if (!active) return;
  const { editor, review } = active;
  const quotation = quotationAt(review.analysis, toOffset(editor.document, editor.selection.active));
  if (quotation?.source) moveTo(editor, quotation.source);
  else
    sayBriefly(
      quotation
        ? vscode.l10n.t('No source is named for this quotation.')
        : vscode.l10n.t('There is no quotation here.'),
    );
}
