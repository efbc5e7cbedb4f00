/** Where units of an edited text come from: a place in the text before all edits, a copy of one, or nowhere. */
export const INSERTED = -1;
const asCopy = (id: number): number => (id >= 0 ? -2 - id : id);
export const isCopy = (id: number): boolean => id <= -2;
/** The place of a unit, or of the one that it is a copy of; -1 for an inserted one. */
export const originOf = (id: number): number => (isCopy(id) ? -2 - id : id);

/** A text that knows of each of its units where it stood before the edits. */
export class TrackedText {
  text: string;
  ids: number[];

  constructor(text: string) {
    this.text = text;
    this.ids = Array.from({ length: text.length }, (_, i) => i);
  }

  /** Puts new text in place of a stretch; what it has in common with it at both ends stays. */
  replace(start: number, end: number, text: string): void {
    this.#splice(start, end, text, alignIds(this.text.slice(start, end), this.ids.slice(start, end), text));
  }

  /** Text for a stretch of the same words: units that stay keep their origin. */
  restyle(start: number, end: number, text: string): void {
    const old = this.ids.slice(start, end);
    const ids = Array.from({ length: text.length }, (_, i) => old[Math.min(i, old.length - 1)] ?? INSERTED);
    this.#splice(start, end, text, ids);
  }

  /** Puts a copy of a stretch at a place. */
  copy(start: number, end: number, to: number, edit: (text: string) => string = (text) => text): void {
    const copied = this.text.slice(start, end);
    const edited = edit(copied);
    const ids = this.ids.slice(start, end).map(asCopy);
    if (edited === copied) this.#splice(to, to, copied, ids);
    else this.#splice(to, to, edited, alignIds(copied, ids, edited));
  }

  /** Moves a stretch to a place outside it. */
  move(start: number, end: number, to: number): void {
    const text = this.text.slice(start, end);
    const ids = this.ids.slice(start, end);
    const target = to >= end ? to - (end - start) : to;
    this.#splice(start, end, '', []);
    this.#splice(target, target, text, ids);
  }

  /** The stretch in which units of an original span stand now (copies aside); undefined if all are gone. */
  whereIs(start: number, end: number): readonly [number, number] | undefined {
    let first = -1;
    let last = -1;
    for (const [i, id] of this.ids.entries()) {
      if (id < start || id >= end) continue;
      if (first < 0) first = i;
      last = i;
    }
    return first < 0 ? undefined : [first, last + 1];
  }

  #splice(start: number, end: number, text: string, ids: readonly number[]): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.ids = [...this.ids.slice(0, start), ...ids, ...this.ids.slice(end)];
  }
}

/** What an edit left at its beginning and its end keeps its origin. */
function alignIds(old: string, ids: readonly number[], edited: string): number[] {
  let head = 0;
  while (head < old.length && head < edited.length && old[head] === edited[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, edited.length) - head;
  while (tail < most && old[old.length - 1 - tail] === edited[edited.length - 1 - tail]) tail++;
  return [
    ...ids.slice(0, head),
    ...new Array<number>(edited.length - head - tail).fill(INSERTED),
    ...ids.slice(ids.length - tail),
  ];
}
