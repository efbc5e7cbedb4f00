import { isUtf8 } from 'node:buffer';

/** A line of NDJSON as a document, or why it is none. */
export type DocumentLine = DocumentOfLine | LineFailure;

export interface DocumentOfLine {
  readonly kind: 'document';
  readonly id: string;
  readonly text: string;
}

export interface LineFailure {
  readonly kind: 'failure';
  /** The id as far as the line has one. */
  readonly id: string | number | null;
  readonly code: LineFailureCode;
  readonly message: string;
}

export type LineFailureCode =
  | 'line.too-long'
  | 'line.not-utf-8'
  | 'line.not-json'
  | 'line.not-an-object'
  | 'line.no-id'
  | 'line.no-text'
  | 'analysis.failed';

/** Reads `{"id": string, "text": string}`. The text is taken as it is: also with a lone surrogate or a leading BOM. */
export function readDocumentLine(bytes: Uint8Array): DocumentLine {
  if (!isUtf8(bytes)) return lineFailure(null, 'line.not-utf-8', 'the line is not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch (error) {
    return lineFailure(null, 'line.not-json', `the line is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return lineFailure(null, 'line.not-an-object', 'the line is not an object {"id": string, "text": string}');
  return readDocument(value);
}

function readDocument(value: { readonly id?: unknown; readonly text?: unknown }): DocumentLine {
  const { id, text } = value;
  if (typeof id !== 'string')
    return lineFailure(typeof id === 'number' ? id : null, 'line.no-id', missing('id', value, id));
  if (typeof text !== 'string') return lineFailure(id, 'line.no-text', missing('text', value, text));
  return { kind: 'document', id, text };
}

const missing = (field: string, owner: object, value: unknown): string =>
  Object.hasOwn(owner, field)
    ? `"${field}" is ${value === null ? 'null' : `of type ${typeof value}`}, not a string`
    : `the line has no "${field}"`;

/** The failure of one line; the run goes on. */
export function lineFailure(id: LineFailure['id'], code: LineFailureCode, message: string): LineFailure {
  return { kind: 'failure', id, code, message };
}

/** True for a line with nothing on it, which is skipped: a blank last line is no failed document. */
export function isBlankLine(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
