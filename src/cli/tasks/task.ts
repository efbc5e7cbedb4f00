/** Largest file or line that is read, in bytes. The analysis takes some seventy times as much memory as its text. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** What is to be done for one document in its place, as plain data, so that another thread can do it. */
export type Task =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  /** A line over the limit, dropped unread. */
  | { readonly kind: 'long-line'; readonly number: number }
  /** A file that cannot be read, or not to its end. */
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: string };

/** Tasks that are handed on together, in order. */
export interface Batch {
  readonly tasks: readonly Task[];
  /** Bytes of the input that were read for them. */
  readonly bytes: number;
}

/** What came of a task, ready to be written: output piece by piece, or a reason for standard error. */
export type TaskResult<Piece = string | Uint8Array> =
  /** The pieces are taken once, each when the one before is written. */
  | { readonly kind: 'document' | 'failed-line'; readonly pieces: Iterable<Piece> }
  | { readonly kind: 'failed-file'; readonly name: string; readonly reason: string };
