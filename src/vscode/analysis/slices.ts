/** How long work may hold the extension host before others have their turn, in milliseconds. */
const SLICE = 8;

/**
 * Runs work in slices, so that the editor answers between them. Undefined where it was dropped: `isWanted` is asked
 * after each slice.
 */
export async function runInSlices<T>(
  steps: Iterator<unknown, T>,
  isWanted: () => boolean,
  now: () => number = () => performance.now(),
): Promise<T | undefined> {
  for (;;) {
    const end = now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (now() < end);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (!isWanted()) return undefined;
  }
}
