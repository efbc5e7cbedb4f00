/** Work that is done one after the other, in the order in which it was asked for. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** Does the work when all before it is done, well or not. */
  run<T>(work: () => T | PromiseLike<T>): Promise<T> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}
