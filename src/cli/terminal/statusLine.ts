import type { Output } from '../io';

const ERASE = '\r\u001b[K';

/** A line of a terminal that is drawn over and over, and leaves no trace. */
export class StatusLine {
  readonly #output: Output;
  #text = '';
  #isDrawing = false;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Draws the text in place of the one before, unless that is still on its way: a slow terminal gets fewer. */
  async show(text: string): Promise<void> {
    // A line that fills the last column would wrap in some terminals, and could not be erased.
    const fitting = text.slice(0, Math.max(0, (this.#output.columns ?? 80) - 1));
    if (this.#isDrawing || fitting === this.#text) return;
    this.#isDrawing = true;
    this.#text = fitting;
    await this.#output.write(`${ERASE}${fitting}`);
    this.#isDrawing = false;
  }

  async erase(): Promise<void> {
    if (!this.#text) return;
    this.#text = '';
    await this.#output.write(ERASE);
  }
}
