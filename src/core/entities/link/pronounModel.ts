import { modelBytes } from '../../models/models';
import { type PronounScorer, softmax } from './candidates';

let model: { readonly weights: Int8Array; readonly scale: number } | undefined;

/**
 * The trained weights: for whom a pronoun stands, a softmax over those it may mean and nobody.
 * Trained by `scripts/train/pronouns`. After Denis and Baldridge 2007 (IJCAI), who rank antecedents with one another.
 */
export const trainedScorer: PronounScorer = {
  score(candidates) {
    const { weights, scale } = (model ??= decodeModel(modelBytes('pronouns')));
    softmax(candidates, weights, scale);
  },
};

/** Layout: what one step of a weight is worth (4 bytes, a float, little endian); the weights, a byte each. */
function decodeModel(data: Uint8Array): { readonly weights: Int8Array; readonly scale: number } {
  const scale = new DataView(data.buffer, data.byteOffset, 4).getFloat32(0, true);
  return { weights: new Int8Array(data.buffer, data.byteOffset + 4, data.length - 4), scale };
}
