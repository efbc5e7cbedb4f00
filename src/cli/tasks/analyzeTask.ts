import { analyze } from '../../core/index';
import type { AnalyzedDocument, Format } from '../formats/format';
import { formatNdjson } from '../formats/json';
import { type OutputSettings, formatOf } from '../formats/settings';
import { decodeText } from './decodeText';
import { type LineFailure, lineFailure, readDocumentLine } from './readDocumentLine';
import { MAX_BYTES, type Task, type TaskResult } from './task';

/** What holds for all documents of a run, as plain data. */
export interface TaskSettings {
  readonly output: OutputSettings;
  /** Encoding of files that do not name it themselves; undefined: UTF-8. */
  readonly encoding: string | undefined;
}

/** Reads and analyzes one document. What is wrong with it becomes its result: it must not end a run over thousands. */
export function analyzeTask(task: Task, settings: TaskSettings): TaskResult<string> {
  switch (task.kind) {
    case 'unreadable':
      return { kind: 'failed-file', name: task.name, reason: task.reason };
    case 'long-line':
      return failedLine(task.number, TOO_LONG);
    case 'line':
      return analyzeLine(task.number, task.bytes);
    case 'file':
      return analyzeFile(task.name, task.bytes, settings);
  }
}

/** The result of a task that could not be done to its end. */
export function failedTask(task: Task, reason: string): TaskResult<string> {
  if (task.kind === 'file' || task.kind === 'unreadable') return { kind: 'failed-file', name: task.name, reason };
  const document = task.kind === 'line' ? readDocumentLine(task.bytes) : TOO_LONG;
  return failedLine(task.number, lineFailure(document.id, 'analysis.failed', reason));
}

const TOO_LONG = lineFailure(null, 'line.too-long', `the line is longer than ${MAX_BYTES / 1024 / 1024} MiB`);

function analyzeLine(number: number, bytes: Uint8Array): TaskResult<string> {
  const document = readDocumentLine(bytes);
  if (document.kind === 'failure') return failedLine(number, document);
  const written = write(document, formatNdjson);
  return typeof written === 'string'
    ? failedLine(number, lineFailure(document.id, 'analysis.failed', written))
    : { kind: 'document', pieces: written };
}

function failedLine(line: number, { id, code, message }: LineFailure): TaskResult<string> {
  return { kind: 'failed-line', pieces: [`${JSON.stringify({ id, error: { code, message, line } })}\n`] };
}

function analyzeFile(name: string, bytes: Uint8Array, { output, encoding }: TaskSettings): TaskResult<string> {
  const fail = (reason: string): TaskResult<string> => ({ kind: 'failed-file', name, reason });
  const decoded = decodeText(bytes, encoding);
  if (decoded.kind === 'failure') return fail(decoded.reason);
  const written = write({ id: name, text: decoded.text }, formatOf(output));
  return typeof written === 'string' ? fail(written) : { kind: 'document', pieces: written };
}

/** The result piece by piece, or in words what the engine could not take. */
function write({ id, text }: Omit<AnalyzedDocument, 'analysis'>, format: Format): Iterable<string> | string {
  try {
    return format({ id, text, analysis: analyze(text) });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
