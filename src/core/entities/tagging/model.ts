import bytes from './names.bin';
import { LABELS, TRANSITIONS } from './decode';
import { ROWS } from './features';

/** The trained weights of the tagger of names. */
export interface NameModel {
  /** `ROWS` rows of `LABELS` weights. */
  readonly weights: Int8Array;
  readonly transitions: Int8Array;
}

let model: NameModel | undefined;

/** Read at first use; undefined where there are no weights. */
export function nameModel(): NameModel | undefined {
  if (bytes.length < ROWS * LABELS + TRANSITIONS) return undefined;
  model ??= {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, ROWS * LABELS),
    transitions: new Int8Array(bytes.buffer, bytes.byteOffset + ROWS * LABELS, TRANSITIONS),
  };
  return model;
}
