/**
 * Work that is asked for more often than it can be done: one at a time, and what is asked for meanwhile is done once,
 * afterwards. The work itself looks at what is wanted when it begins.
 */
export class OnlyLatest {
  readonly #work: () => Promise<unknown>;
  #isRunning = false;
  #asked = 0;

  constructor(work: () => Promise<unknown>) {
    this.#work = work;
  }

  /** Resolves when nothing more is asked for; at once where it runs already. */
  async run(): Promise<void> {
    this.#asked += 1;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      let done = 0;
      while (done !== this.#asked) {
        done = this.#asked;
        await this.#doOnce(done);
      }
    } finally {
      this.#isRunning = false;
    }
  }

  /** The failure of work that is asked for anew is of no use to anybody. */
  async #doOnce(asked: number): Promise<void> {
    try {
      await this.#work();
    } catch (error) {
      if (asked === this.#asked) throw error;
    }
  }
}
