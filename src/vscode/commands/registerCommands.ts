import * as vscode from 'vscode';
import { LANGUAGE } from '../analysis/language';
import type { FilteredSpeaker } from '../decorations/speakerFilter';
import { COMMANDS } from './commandIds';
import type { CommandDeps } from './context';
import { isObject } from './isObject';
import { goToMention, goToQuotation, goToSource } from './navigate';
import { openSpan, type SpanOfDocument } from './openSpan';
import { copyQuotation, exportJson, type QuotationOfDocument } from './output';
import { showOnlySpeaker } from './speakers';

type Handler = (argument?: unknown) => unknown;

/** Registers every command of the table. */
export function registerCommands(deps: CommandDeps): vscode.Disposable {
  const { membership, filter, settings } = deps;
  const choose = async (isReviewed: boolean): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    // Plain text becomes a source document, and so gets its colours and its line wrapping.
    if (isReviewed && document.languageId === 'plaintext')
      membership.choose(await vscode.languages.setTextDocumentLanguage(document, LANGUAGE), true);
    else membership.choose(document, isReviewed);
  };
  const handlers: Readonly<Record<keyof typeof COMMANDS, Handler>> = {
    review: () => choose(true),
    stopReview: () => choose(false),
    nextQuotation: () => goToQuotation(deps, 'next'),
    previousQuotation: () => goToQuotation(deps, 'previous'),
    nextMention: () => goToMention(deps, 'next'),
    previousMention: () => goToMention(deps, 'previous'),
    goToSource: () => goToSource(deps),
    showOnlySpeaker: (argument) =>
      showOnlySpeaker(deps, isObject<FilteredSpeaker>(argument, 'uri', 'speaker') ? argument : undefined),
    showAllSpeakers: () => {
      filter.set(undefined);
    },
    copyQuotation: (argument) =>
      copyQuotation(deps, isObject<QuotationOfDocument>(argument, 'uri', 'quotation') ? argument : undefined),
    toggleMarks: () => settings.showMarks(!settings.areMarksShown),
    exportJson: () => exportJson(deps),
    openSpan: (argument) =>
      isObject<SpanOfDocument>(argument, 'uri', 'start', 'end')
        ? deps.openings.run(() => openSpan(argument))
        : undefined,
  };
  const registered = Object.entries(COMMANDS).map(([name, id]) =>
    vscode.commands.registerCommand(id, handlers[name as keyof typeof COMMANDS]),
  ); // The keys of the table.
  return vscode.Disposable.from(...registered);
}
