import { modelBytes } from '../../models/models';
import { LABELS, TRANSITIONS } from './decode';
import { ROWS } from './features';

/** The trained weights of the tagger of names. */
export interface NameModel {
  /** `ROWS` rows of the weights of `LABELS` labels, two in one number: one addition serves both. */
  readonly pairs: Int32Array;
  readonly transitions: Int8Array;
}

/** Numbers of a row; its last label stands alone. */
export const PAIRS = (LABELS + 1) / 2;
/** The upper half of a number. */
export const UPPER = 0x10000;

let model: NameModel | undefined;

/** Decoded at first use. */
export function nameModel(): NameModel {
  model ??= decode(modelBytes('names'));
  return model;
}

function decode(bytes: Uint8Array): NameModel {
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, ROWS * LABELS);
  const pairs = new Int32Array(ROWS * PAIRS);
  for (let row = 0; row < ROWS; row++)
    for (let k = 0; k < PAIRS; k++) {
      const at = row * LABELS + 2 * k;
      pairs[row * PAIRS + k] = (weights[at] ?? 0) + (2 * k + 1 < LABELS ? (weights[at + 1] ?? 0) * UPPER : 0);
    }
  return { pairs, transitions: new Int8Array(bytes.buffer, bytes.byteOffset + ROWS * LABELS, TRANSITIONS) };
}
