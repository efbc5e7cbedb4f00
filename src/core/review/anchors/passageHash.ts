/** Odd, so that no unit is lost modulo 2^32. */
const BASE = 0x01000193;

/** The hashes of all beginnings of a text: that of a stretch is had from two of them. */
export function prefixHashes(units: Uint16Array, length: number): Int32Array {
  const hashes = new Int32Array(length + 1);
  let hash = 0;
  for (let i = 0; i < length; i++) hashes[i + 1] = hash = (Math.imul(hash, BASE) + (units[i] ?? 0) + 1) | 0;
  return hashes;
}

/** The hash of a stretch, as it is had from the hashes of beginnings. */
export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, BASE) + (units[i] ?? 0) + 1) | 0;
  return hash;
}

/** What the hash of a beginning is multiplied with to be taken from that of a beginning longer by `length`. */
export function power(length: number): number {
  let result = 1;
  let square = BASE;
  for (let rest = length; rest > 0; rest >>= 1) {
    if (rest & 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}

/** The hash in fewer bits; the upper ones are the better mixed. */
export const compress = (hash: number, bits: number): number =>
  Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits);
