import * as vscode from 'vscode';
import type { Analysis, DocumentReview, Standing } from '../core/index';
import { AnalysisCache } from './analysis/analysisCache';
import { coreLoader } from './analysis/coreLoader';
import { Membership } from './analysis/membership';
import type { Review } from './analysis/review';
import { Scheduler } from './analysis/scheduler';
import { SourceLanguage } from './analysis/sourceLanguage';
import { registerCommands } from './commands/registerCommands';
import { ContextKeys } from './contextKeys';
import { type PaintedMarks, Painter } from './decorations/painter';
import { SpeakerFilter } from './decorations/speakerFilter';
import { registerHover } from './hover/registerHover';
import { InTurn } from './inTurn';
import { createLog, runDetached } from './log';
import { type DeskDeps, reviewNow } from './review/currentMark';
import { DecidedReviews } from './review/decidedReviews';
import { DecisionStore } from './review/decisionStore';
import type { Files } from './review/files';
import { FileStandings } from './review/fileStandings';
import { NoteThreads } from './review/notes';
import { Recorder } from './review/recorder';
import { registerReview } from './review/registerReview';
import { Reviewer, type GitUserName } from './review/reviewer';
import { StandingPainter } from './review/standingPainter';
import { TaughtCues } from './review/taughtCues';
import { Teachings } from './review/teachings';
import { tellTrouble } from './review/tellTrouble';
import { Settings } from './settings/settings';
import { StatusItem } from './status/statusItem';
import { registerTrees } from './trees/registerTrees';
import { TreeSelection } from './trees/treeSelection';

/** What other extensions, and the tests, may ask. */
export interface SourcemarkApi {
  /** The analysis of an open document under review. */
  analysisOf(uri: vscode.Uri): Promise<Analysis | undefined>;
  /** The same with what reviewers decided. */
  decidedOf(uri: vscode.Uri): Promise<DocumentReview | undefined>;
  /** What is painted in a document now. */
  marksOf(uri: vscode.Uri): readonly PaintedMarks[];
  /** Lines with a sign in the margin now, by standing. */
  standingsOf(uri: vscode.Uri): ReadonlyMap<Standing, readonly number[]>;
  /** The threads of notes that are shown now. */
  notesOf(uri: vscode.Uri): readonly vscode.CommentThread[];
  /** Resolves when all that was decided so far is on the disk, or cannot be. */
  whenWritten(): Promise<void>;
}

/** What the place where the extension runs can do. */
export interface Powers {
  readonly files: Files;
  readonly gitUserName: GitUserName;
}

/** Puts the extension together. Nothing is analyzed before a document under review is shown. */
export function activateShared(context: vscode.ExtensionContext, powers: Powers): SourcemarkApi {
  const started = performance.now();
  const own = <T extends vscode.Disposable>(item: T): T => {
    context.subscriptions.push(item);
    return item;
  };
  const log = own(createLog());
  const settings = own(new Settings());
  const membership = own(new Membership(settings, own(new SourceLanguage(settings, log))));
  const load = coreLoader({ extensionUri: context.extensionUri, files: powers.files, settings });
  const analyses = own(new AnalysisCache(membership, log, load));
  own(new TaughtCues(settings, analyses));
  const decisions = own(
    new DecisionStore({
      files: powers.files,
      load,
      log,
      storage: context.storageUri ?? context.globalStorageUri,
      backup: context.workspaceState,
      onTrouble: (trouble, place) => {
        runDetached(log, tellTrouble(trouble, place), 'telling of trouble with a sidecar');
      },
    }),
  );
  const reviews = own(new DecidedReviews({ analyses, decisions, load, log }));
  const filter = own(new SpeakerFilter());
  const keys = new ContextKeys(log);
  const painter = own(new Painter(reviews, settings, filter));
  const standings = own(new StandingPainter(reviews, settings));
  own(new FileStandings(reviews));
  own(new StatusItem({ reviews, settings, filter, keys, painter }));
  own(registerHover(reviews, settings));
  const selection = new TreeSelection();
  own(registerTrees({ reviews, keys, log, selection }));
  const openings = new InTurn();
  own(registerCommands({ reviews, membership, filter, settings, openings }));
  const desk: DeskDeps = {
    reviews,
    recorder: new Recorder(
      decisions,
      new Reviewer(powers.gitUserName),
      new Teachings(context.workspaceState, settings),
    ),
  };
  const notes = own(new NoteThreads(desk));
  own(registerReview({ desk: { ...desk, settings, load }, notes, selection, openings }));
  own(new Scheduler(reviews, log));
  log.info('activated', { milliseconds: Math.round(performance.now() - started) });
  const reviewOf = async (uri: vscode.Uri): Promise<Review | undefined> => {
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
    return document && reviewNow(reviews, document);
  };
  return {
    analysisOf: async (uri) => (await reviewOf(uri))?.analysis,
    decidedOf: async (uri) => (await reviewOf(uri))?.decided,
    marksOf: (uri) => painter.marksOf(uri),
    standingsOf: (uri) => standings.linesOf(uri),
    notesOf: (uri) => notes.threadsOf(uri),
    whenWritten: () => desk.recorder.whenWritten(),
  };
}
