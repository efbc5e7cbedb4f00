/**
 * What a sidecar may have at most. It comes from other people, and must not take the memory or the time of whoever opens
 * it; each limit is far above what a review comes to.
 */
export const LIMITS = {
  /** Characters of the file. */
  size: 64 * 1024 * 1024,
  /** Lists and objects in each other. */
  depth: 64,
  annotations: 200_000,
  /** Anchors of a decision, decisions that one replaces. */
  list: 100_000,
  /** A name, or what stands beside quoted words. */
  name: 10_000,
  /** A note, or why something was decided. */
  note: 1_000_000,
  /** Quoted words. */
  exact: 4_000_000,
} as const;
