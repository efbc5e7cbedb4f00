import * as vscode from 'vscode';
import type { Analysis } from '../core/index';
import { AnalysisCache } from './analysis/analysisCache';
import { coreLoader } from './analysis/coreLoader';
import { Membership } from './analysis/membership';
import { Scheduler } from './analysis/scheduler';
import { SourceLanguage } from './analysis/sourceLanguage';
import { registerCommands } from './commands/registerCommands';
import { ContextKeys } from './contextKeys';
import { type PaintedMarks, Painter } from './decorations/painter';
import { SpeakerFilter } from './decorations/speakerFilter';
import { registerHover } from './hover/registerHover';
import { createLog } from './log';
import { Settings } from './settings/settings';
import { StatusItem } from './status/statusItem';
import { registerTrees } from './trees/registerTrees';

/** What other extensions, and the tests, may ask. */
export interface SourcemarkApi {
  /** The analysis of an open document under review. */
  analysisOf(uri: vscode.Uri): Promise<Analysis | undefined>;
  /** What is painted in a document now. */
  marksOf(uri: vscode.Uri): readonly PaintedMarks[];
}

/** Puts the extension together. Nothing is analyzed before a document under review is shown. */
export function activateShared(context: vscode.ExtensionContext): SourcemarkApi {
  const started = performance.now();
  const own = <T extends vscode.Disposable>(item: T): T => {
    context.subscriptions.push(item);
    return item;
  };
  const log = own(createLog());
  const settings = own(new Settings());
  const membership = own(new Membership(settings, own(new SourceLanguage(settings, log))));
  const reviews = own(new AnalysisCache(membership, log, coreLoader(context.extensionUri)));
  const filter = own(new SpeakerFilter());
  const keys = new ContextKeys(log);
  const painter = own(new Painter(reviews, settings, filter));
  own(new StatusItem({ reviews, settings, filter, keys, painter }));
  own(registerHover(reviews, settings));
  own(registerTrees({ reviews, keys, log }));
  own(registerCommands({ reviews, membership, filter, settings }));
  own(new Scheduler(reviews, log));
  log.info('activated', { milliseconds: Math.round(performance.now() - started) });
  return {
    analysisOf: async (uri) => {
      const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
      if (!document) return undefined;
      const review = await reviews.get(document, new vscode.CancellationTokenSource().token);
      return review?.analysis;
    },
    marksOf: (uri) => painter.marksOf(uri),
  };
}
