import { modelBytes } from '../../models/models';
import { LABELS, TRANSITIONS } from './decode';
import { ROWS } from './features';

/** The trained weights of the tagger of names. */
export interface NameModel {
  /** `ROWS` rows of `LABELS` weights. */
  readonly weights: Int8Array;
  readonly transitions: Int8Array;
}

let model: NameModel | undefined;

/** Decoded at first use. */
export function nameModel(): NameModel {
  model ??= decode(modelBytes('names'));
  return model;
}

function decode(bytes: Uint8Array): NameModel {
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, ROWS * LABELS),
    transitions: new Int8Array(bytes.buffer, bytes.byteOffset + ROWS * LABELS, TRANSITIONS),
  };
}
