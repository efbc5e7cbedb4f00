import { InTurn } from '../inTurn';
import { roundTrip } from '../roundTrip';

/**
 * The commands of keys that act on what is at the caret, one after the other: keys come faster than a decision is laid
 * over a long document, and the next one is for the place to which the one before it goes.
 */
export class KeyTurns {
  readonly #turns = new InTurn();

  run<T>(work: () => T | PromiseLike<T>): Promise<T> {
    return this.#turns.run(async () => {
      const done = await work();
      // NOT at once the next: the window tells each place of the caret a moment later, and that of the command before
      // would set the caret back for this side.
      await roundTrip();
      return done;
    });
  }
}
