import * as vscode from 'vscode';
import { quotationAt } from '../analysis/find';
import { toOffset, toRange } from '../analysis/positions';
import type { Reviews } from '../analysis/review';
import type { Settings } from '../settings/settings';
import { hoverMarkdown } from './hoverMarkdown';
import { LINKED_COMMANDS } from './links';

/** Explains the quotation under the pointer. Any document may be under review, so the provider asks the reviews. */
export function registerHover(reviews: Reviews, settings: Settings): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      if (!settings.isHoverShown || !reviews.isReviewed(document)) return undefined;
      const { version } = document;
      const review = await reviews.get(document, token);
      if (!review || token.isCancellationRequested || document.version !== version) return undefined;
      const offset = toOffset(document, position);
      const quotation = quotationAt(review.analysis, offset);
      if (!quotation) return undefined;
      const text = document.getText();
      const uri = document.uri.toString();
      const mark = review.decided.marks.find((each) => each.quotation === quotation);
      const content = new vscode.MarkdownString(
        hoverMarkdown(vscode.l10n, { uri, text, analysis: review.analysis, quotation, ...(mark && { mark }) }),
      );
      content.isTrusted = { enabledCommands: LINKED_COMMANDS };
      return new vscode.Hover(content, toRange(document, quotation));
    },
  });
}
