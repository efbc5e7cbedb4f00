import type * as vscode from 'vscode';
import type { REVIEW_COMMANDS } from '../commands/commandIds';
import { isObject } from '../commands/isObject';
import type { QuotationOfDocument } from '../commands/output';
import type { Row } from '../trees/row';
import { confirmLikely, confirmSpeaker } from './bulk';
import { addQuotation, correctExtent, correctKind, correctSpeaker } from './correct';
import type { LearningDeps } from './currentMark';
import { confirm, goToUndecided, reject, turnLast } from './decide';
import { cutAlias, mergeEntity, rejectEntity, renameEntity, splitEntity } from './decideEntity';
import { giveReason, showHistory } from './history';
import type { NoteThreads } from './notes';
import { repairLost, type RepairPlace } from './repair';
import { showAgreement } from './showAgreement';
import { teachCue, type TeachDeps } from './teachCue';

export type ReviewCommand = keyof typeof REVIEW_COMMANDS;

/** What a command does, with what its key, link or row passes. */
export type ReviewHandler = (argument?: unknown) => unknown;

/** What the commands of the review do. */
export const reviewHandlers = (
  desk: TeachDeps,
  notes: NoteThreads,
): Readonly<Record<ReviewCommand, ReviewHandler>> => ({
  ...markHandlers(desk),
  ...noteHandlers(notes),
  ...entityHandlers(desk),
});

type EntityCommand = Extract<ReviewCommand, `${string}Entity` | 'cutAlias'>;
type NoteCommand = Extract<ReviewCommand, `${string}Note`>;
type MarkCommand = Exclude<ReviewCommand, EntityCommand | NoteCommand>;

const markHandlers = (deps: TeachDeps): Readonly<Record<MarkCommand, ReviewHandler>> => ({
  // The row of a speaker stands for all that was said.
  confirm: (argument) =>
    quotationOf(argument) || !entityOf(argument)
      ? confirm(deps, quotationOf(argument))
      : confirmSpeaker(deps, entityOf(argument)),
  reject: (argument) => reject(deps, quotationOf(argument)),
  correctSpeaker: (argument) => correctSpeaker(deps, quotationOf(argument)),
  correctKind: (argument) => correctKind(deps, quotationOf(argument)),
  correctExtent: () => correctExtent(deps),
  addQuotation: () => addQuotation(deps),
  nextUndecided: () => goToUndecided(deps, 'next'),
  previousUndecided: () => goToUndecided(deps, 'previous'),
  undoDecision: () => turnLast(deps, 'undo'),
  redoDecision: () => turnLast(deps, 'redo'),
  confirmSpeaker: (argument) => confirmSpeaker(deps, entityOf(argument)),
  confirmLikely: () => confirmLikely(deps),
  showHistory: (argument) => showHistory(deps, quotationOf(argument)),
  giveReason: (argument) => giveReason(deps, quotationOf(argument)),
  teachCue: () => teachCue(deps),
  showAgreement: () => showAgreement(deps),
  repairLost: (argument) => repairLost(deps, placeOf(argument)),
});

const noteHandlers = (notes: NoteThreads): Readonly<Record<NoteCommand, ReviewHandler>> => ({
  addNote: () => notes.add(),
  answerNote: (argument) =>
    isObject<vscode.CommentReply>(argument, 'thread', 'text') ? notes.answer(argument) : undefined,
  resolveNote: (argument) => (isThread(argument) ? notes.resolve(argument, true) : undefined),
  reopenNote: (argument) => (isThread(argument) ? notes.resolve(argument, false) : undefined),
});

const entityHandlers = (deps: LearningDeps): Readonly<Record<EntityCommand, ReviewHandler>> => ({
  renameEntity: (argument) => renameEntity(deps, entityOf(argument)),
  mergeEntity: (argument) => mergeEntity(deps, entityOf(argument)),
  splitEntity: (argument) => splitEntity(deps, entityOf(argument)),
  cutAlias: (argument) => cutAlias(deps, entityOf(argument)),
  rejectEntity: (argument) => rejectEntity(deps, entityOf(argument)),
});

const quotationOf = (argument: unknown): QuotationOfDocument | undefined =>
  isObject<QuotationOfDocument>(argument, 'uri', 'quotation') ? argument : undefined;

/** Rows of speakers and of entities name theirs. */
const entityOf = (argument: unknown): string | undefined =>
  isObject<Required<Pick<Row, 'speaker'>>>(argument, 'speaker') && typeof argument.speaker === 'string'
    ? argument.speaker
    : undefined;

const placeOf = (argument: unknown): RepairPlace | undefined =>
  isObject<RepairPlace>(argument, 'decision') ? argument : undefined;

const isThread = (argument: unknown): argument is vscode.CommentThread =>
  isObject<vscode.CommentThread>(argument, 'uri', 'comments', 'dispose');
