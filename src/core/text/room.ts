/**
 * Memory for the short arrays that run along the tokens of a block, filled with zeros. To ask for each one by itself
 * would take longer than what is done with it: they are cut from larger pieces, which live as long as one of them.
 */
const PIECE = 1 << 16;
const ALIGNMENT = 8;

let piece = new ArrayBuffer(0);
let used = 0;

function reserve(bytes: number): number {
  if (used + bytes > piece.byteLength) {
    piece = new ArrayBuffer(Math.max(PIECE, bytes));
    used = 0;
  }
  const at = used;
  used = (at + bytes + ALIGNMENT - 1) & -ALIGNMENT;
  return at;
}

export function bytesFor(length: number): Uint8Array<ArrayBuffer> {
  const at = reserve(length);
  return new Uint8Array(piece, at, length);
}

export function halvesFor(length: number): Uint16Array<ArrayBuffer> {
  const at = reserve(2 * length);
  return new Uint16Array(piece, at, length);
}

export function numbersFor(length: number): Int32Array<ArrayBuffer> {
  const at = reserve(4 * length);
  return new Int32Array(piece, at, length);
}
