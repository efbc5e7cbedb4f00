interface Counter {
  round: number;
  count: number;
}

/**
 * Counts how often ids come again, round after round. The counters are kept from one round to the next: while a long
 * document is edited, nearly all ids are those of before.
 */
export class IdNumbers {
  readonly #counters = new Map<string, Counter>();
  /** Those of the ids of a list that comes again in each round: they are not looked up for each of them. */
  #ofLists = new WeakMap<readonly Identified[], readonly Counter[]>();
  #round = 0;
  #inRound = 0;

  begin(): void {
    // Ids that are gone would else be kept for good.
    if (this.#counters.size > 2 * this.#inRound) {
      this.#counters.clear();
      this.#ofLists = new WeakMap();
    }
    this.#round++;
    this.#inRound = 0;
  }

  /** 1 for an id that comes for the first time in this round. */
  next(id: string): number {
    return this.#count(this.#counterOf(id));
  }

  /** The same of each item of a list; undefined where all come for the first time. */
  nextOf(list: readonly Identified[]): readonly number[] | undefined {
    let counters = this.#ofLists.get(list);
    if (!counters) this.#ofLists.set(list, (counters = list.map(({ id }) => this.#counterOf(id))));
    let numbers: number[] | undefined;
    for (let i = 0; i < counters.length; i++) {
      const counter = counters[i];
      const number = counter ? this.#count(counter) : 1;
      if (number > 1) (numbers ??= new Array<number>(list.length).fill(1))[i] = number;
    }
    return numbers;
  }

  #counterOf(id: string): Counter {
    let counter = this.#counters.get(id);
    if (!counter) this.#counters.set(id, (counter = { round: 0, count: 0 }));
    return counter;
  }

  #count(counter: Counter): number {
    if (counter.round === this.#round) return ++counter.count;
    this.#inRound++;
    counter.round = this.#round;
    counter.count = 1;
    return 1;
  }
}

interface Identified {
  readonly id: string;
}
