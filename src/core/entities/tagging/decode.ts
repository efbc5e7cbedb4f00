/** What a token is to a name: outside, or first or later word of a name of a person, an organization, a place. */
export const enum Label {
  Outside,
  FirstPerson,
  Person,
  FirstOrganization,
  Organization,
  FirstPlace,
  Place,
}

export const LABELS = 7;
/** Behind the rows of the features: weights from label to label, for words and for the small words between them. */
export const TRANSITIONS = 2 * LABELS * LABELS;
const NEVER = -1e9;

/** A later word of a name follows a word of a name of the same type. */
export const canFollow = (label: number, before: number): boolean =>
  label === Label.Outside || (label & 1) === 1 || before === label || before === label - 1;

/**
 * The best labels of a stretch of tokens (Viterbi 1967). `scores`: `LABELS` for each token; `isLink`: 1 for small words;
 * `allowed`: a bit for each label that a token may have.
 */
export class Decoder {
  #best = new Float64Array(LABELS * 64);
  #from = new Uint8Array(LABELS * 64);

  decode(
    labels: Uint8Array,
    length: number,
    scores: ArrayLike<number>,
    transitions: ArrayLike<number>,
    isLink: Uint8Array,
    allowed?: Uint8Array,
  ): void {
    if (this.#best.length < length * LABELS) {
      this.#best = new Float64Array(length * LABELS * 2);
      this.#from = new Uint8Array(length * LABELS * 2);
    }
    const best = this.#best;
    for (let at = 0; at < length; at++)
      for (let label = 0; label < LABELS; label++) {
        const cell = at * LABELS + label;
        if (allowed !== undefined && (((allowed[at] ?? 0) >> label) & 1) === 0) {
          best[cell] = NEVER;
          continue;
        }
        best[cell] = (scores[cell] ?? 0) + this.#step(at, label, transitions, isLink[at] ?? 0);
      }
    let winner = 0;
    const end = (length - 1) * LABELS;
    for (let label = 1; label < LABELS; label++)
      if ((best[end + label] ?? 0) > (best[end + winner] ?? 0)) winner = label;
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = winner;
      winner = this.#from[at * LABELS + winner] ?? 0;
    }
  }

  #step(at: number, label: number, transitions: ArrayLike<number>, link: number): number {
    const base = link * LABELS * LABELS;
    // A name cannot begin with a small word, nor go on behind what is outside.
    if (link === 1 && (label & 1) === 1) return NEVER;
    if (at === 0) return canFollow(label, Label.Outside) ? (transitions[base + label] ?? 0) : NEVER;
    let top = NEVER * 2;
    let winner = 0;
    for (let before = 0; before < LABELS; before++) {
      if (!canFollow(label, before)) continue;
      const score = (this.#best[(at - 1) * LABELS + before] ?? 0) + (transitions[base + before * LABELS + label] ?? 0);
      if (score > top) {
        top = score;
        winner = before;
      }
    }
    this.#from[at * LABELS + label] = winner;
    return top;
  }
}
