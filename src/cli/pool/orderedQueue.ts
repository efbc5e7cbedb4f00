interface Item<T> {
  readonly value: Promise<T>;
  readonly weight: number;
}

/**
 * Between one who begins things and one who takes their results: results come in the order in which they were begun,
 * whichever is there first, and whoever begins waits while too much is on its way or not yet taken.
 */
export class OrderedQueue<T> {
  readonly #limit: number;
  readonly #items: Item<T>[] = [];
  #weight = 0;
  #isEnded = false;
  #wakeAdder: () => void = () => undefined;
  #wakeTaker: () => void = () => undefined;

  /** Holds less than `limit`, and the one item that reaches it. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Resolves when there is room for more. */
  async add(value: Promise<T>, weight: number): Promise<void> {
    // Whoever takes it hears of a failure; until then it must not end the process as one that nobody handles.
    value.catch(() => undefined);
    this.#items.push({ value, weight });
    this.#weight += weight;
    this.#wakeTaker();
    while (this.#weight >= this.#limit && !this.#isEnded)
      await new Promise<void>((resolve) => (this.#wakeAdder = resolve));
  }

  /** Nothing more is added; nobody waits for room any more. */
  end(): void {
    this.#isEnded = true;
    this.#wakeAdder();
    this.#wakeTaker();
  }

  /** Each result; its room is free when the next one is asked for. */
  async *take(): AsyncGenerator<T> {
    for (;;) {
      const item = this.#items.shift();
      if (item) {
        yield await item.value;
        this.#weight -= item.weight;
        this.#wakeAdder();
      } else if (this.#isEnded) return;
      else await new Promise<void>((resolve) => (this.#wakeTaker = resolve));
    }
  }
}
