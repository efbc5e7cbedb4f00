import { Decoder, LABELS, TRANSITIONS } from '../../../src/core/entities/tagging/decode';
import { MAX_FEATURES, type NameFeatures, ROWS } from '../../../src/core/entities/tagging/features';
import type { NameWords, Zone } from '../../../src/core/entities/tagging/zones';

/** A perceptron over the features of words and the transitions between labels, with the average of its weights. */
export class Trainer {
  readonly weights = new Float32Array(ROWS * LABELS + TRANSITIONS);
  readonly #totals = new Float64Array(this.weights.length);
  readonly #stamps = new Int32Array(this.weights.length);
  readonly #decoder = new Decoder();
  #rows = new Int32Array(0);
  #counts = new Int32Array(0);
  #scores = new Float64Array(0);
  #step = 1;

  /** Labels of a zone; where the right ones are given, learns from the difference. */
  zone(block: NameWords, features: NameFeatures, zone: Zone, allowed?: Uint8Array): Uint8Array {
    const length = zone.to - zone.from;
    this.#extract(block, features, zone);
    const isLink = new Uint8Array(length);
    for (let i = 0; i < length; i++) isLink[i] = 1 - (block.capital[zone.from + i] ?? 0);
    const transitions = this.weights.subarray(ROWS * LABELS);
    const labels = new Uint8Array(length);
    this.#decoder.decode(labels, length, this.#scores, transitions, isLink);
    if (allowed === undefined) return labels;
    const right = new Uint8Array(length);
    this.#decoder.decode(right, length, this.#scores, transitions, isLink, allowed);
    this.#learn(right, labels, isLink);
    return labels;
  }

  #learn(right: Uint8Array, labels: Uint8Array, isLink: Uint8Array): void {
    this.#step++;
    for (let i = 0; i < labels.length; i++) {
      const [good = 0, bad = 0] = [right[i], labels[i]];
      const [goodBefore = 0, badBefore = 0] = i > 0 ? [right[i - 1], labels[i - 1]] : [0, 0];
      if (good !== bad)
        for (let k = 0; k < (this.#counts[i] ?? 0); k++) {
          const base = (this.#rows[i * MAX_FEATURES + k] ?? 0) * LABELS;
          this.#add(base + good, 1);
          this.#add(base + bad, -1);
        }
      if (good !== bad || goodBefore !== badBefore) {
        const base = ROWS * LABELS + (isLink[i] ?? 0) * LABELS * LABELS;
        this.#add(base + goodBefore * LABELS + good, 1);
        this.#add(base + badBefore * LABELS + bad, -1);
      }
    }
  }

  #extract(block: NameWords, features: NameFeatures, zone: Zone): void {
    const length = zone.to - zone.from;
    if (this.#counts.length < length) {
      this.#rows = new Int32Array(length * 2 * MAX_FEATURES);
      this.#counts = new Int32Array(length * 2);
      this.#scores = new Float64Array(length * 2 * LABELS);
    }
    for (let i = 0; i < length; i++) {
      features.read(block, zone, zone.from + i);
      const { rows, count } = features;
      this.#rows.set(rows.subarray(0, count), i * MAX_FEATURES);
      this.#counts[i] = count;
      for (let label = 0; label < LABELS; label++) {
        let score = 0;
        for (let k = 0; k < count; k++) score += this.weights[(rows[k] ?? 0) * LABELS + label] ?? 0;
        this.#scores[i * LABELS + label] = score;
      }
    }
  }

  #add(index: number, change: number): void {
    const weight = this.weights[index] ?? 0;
    this.#totals[index] = (this.#totals[index] ?? 0) + (this.#step - (this.#stamps[index] ?? 0)) * weight;
    this.#stamps[index] = this.#step;
    this.weights[index] = weight + change;
  }

  /** The average of the weights over all steps: what is shipped. */
  average(): void {
    for (let i = 0; i < this.weights.length; i++) {
      this.#add(i, 0);
      this.weights[i] = (this.#totals[i] ?? 0) / this.#step;
    }
  }

  /** The weights in one byte each. */
  quantized(): Int8Array {
    let largest = 0;
    for (const weight of this.weights) largest = Math.max(largest, Math.abs(weight));
    // The few largest weights are cut, so that the many small ones keep their differences.
    const scale = 127 / (largest * 0.5);
    return Int8Array.from(this.weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  }
}
