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
  #round = 0;
  #inRound = 0;

  begin(): void {
    // Ids that are gone would else be kept for good.
    if (this.#counters.size > 2 * this.#inRound) this.#counters.clear();
    this.#round++;
    this.#inRound = 0;
  }

  /** 1 for an id that comes for the first time in this round. */
  next(id: string): number {
    const counter = this.#counters.get(id);
    if (counter?.round === this.#round) return ++counter.count;
    this.#inRound++;
    if (!counter) this.#counters.set(id, { round: this.#round, count: 1 });
    else {
      counter.round = this.#round;
      counter.count = 1;
    }
    return 1;
  }
}
