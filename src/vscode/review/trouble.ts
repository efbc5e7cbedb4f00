import type { SidecarFailure } from '../../core/index';

/** What keeps decisions from their sidecar. */
export type Trouble =
  | { readonly code: 'unreadable' | 'unwritable'; readonly reason: string }
  | { readonly code: 'refused'; readonly failure: SidecarFailure };

/** What went wrong with a file, in the words of whoever says so. */
export const troubleOf = (code: 'unreadable' | 'unwritable', error: unknown): Trouble => ({
  code,
  reason: error instanceof Error ? error.message : String(error),
});
