/** Work that pauses between pieces, so that whoever runs it may do something else, or drop it. Returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs work to its end in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Items between two pauses: a pause, which goes through all the work that waits for this, costs as much as a short item. */
const ITEMS = 8;

/** Like `map`, with a pause behind every few items. */
export function* mapInSteps<T, U>(items: readonly T[], of: (item: T, index: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const item of items) {
    made.push(of(item, made.length));
    if (made.length % ITEMS === 0) yield;
  }
  return made;
}
