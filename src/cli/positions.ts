/** Lines and columns of a text, both counted from 1, as VS Code shows them: a column is a UTF-16 code unit. */
export class Positions {
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const lineEnd of text.matchAll(/\r\n|\r|\n/gu)) starts.push(lineEnd.index + lineEnd[0].length);
    this.#lineStarts = starts;
  }

  /** `line:column` of an offset. */
  at(offset: number): string {
    const starts = this.#lineStarts;
    let line = 0;
    for (let low = 0, high = starts.length - 1; low <= high;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) {
        line = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  }
}
