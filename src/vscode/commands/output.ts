import * as vscode from 'vscode';
import { toReviewJson } from '../../core/index';
import { toOffset } from '../analysis/positions';
import { citationOf } from './citation';
import { activeReview, type CommandDeps, reviewOf, sayBriefly } from './context';
import { quotationAt } from '../analysis/find';

export interface QuotationOfDocument {
  readonly uri: string;
  /** Id of a quotation. */
  readonly quotation: string;
}

/** Copies a quotation with its attribution: the given one, or that at the caret. */
export async function copyQuotation(deps: CommandDeps, given: QuotationOfDocument | undefined): Promise<void> {
  const citation = given ? await citationOfGiven(deps, given) : await citationAtCaret(deps);
  if (citation === undefined) {
    sayBriefly(vscode.l10n.t('There is no quotation here.'));
    return;
  }
  await vscode.env.clipboard.writeText(citation);
  sayBriefly(vscode.l10n.t('The quotation was copied with its attribution.'));
}

async function citationOfGiven(
  deps: CommandDeps,
  { uri, quotation: id }: QuotationOfDocument,
): Promise<string | undefined> {
  const found = await reviewOf(deps, uri);
  const quotation = found?.review.analysis.quotations.find((candidate) => candidate.id === id);
  return (
    found &&
    quotation &&
    citationOf(found.document.getText(), found.review.analysis, quotation, vscode.l10n.t('unknown speaker'))
  );
}

async function citationAtCaret(deps: CommandDeps): Promise<string | undefined> {
  const active = await activeReview(deps);
  if (!active) return undefined;
  const { document, selection } = active.editor;
  const quotation = quotationAt(active.review.analysis, toOffset(document, selection.active));
  return (
    quotation && citationOf(document.getText(), active.review.analysis, quotation, vscode.l10n.t('unknown speaker'))
  );
}

/** Opens the analysis, with what was decided, as JSON in a new document; the source document stays as it is. */
export async function exportJson(deps: CommandDeps): Promise<void> {
  const active = await activeReview(deps);
  if (!active) {
    sayBriefly(vscode.l10n.t('There is no document under review here.'));
    return;
  }
  const { decided, uri } = active.review;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const content = `${JSON.stringify(toReviewJson(decided, name), null, 2)}\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'json', content }), {
    preview: false,
  });
}
