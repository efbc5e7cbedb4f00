/** Work that pauses between pieces, so that whoever runs it may do something else, or drop it. Returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs work to its end in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Like `map`, with a pause behind each item. */
export function* mapInSteps<T, U>(items: readonly T[], of: (item: T, index: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const [i, item] of items.entries()) {
    made.push(of(item, i));
    yield;
  }
  return made;
}
