import { type ModelName, modelBytes } from './models';

/** The tables of words and names, which ship in the same pack as the weights, once for all bundles. */
export type TableName = Extract<ModelName, 'cities' | 'people' | 'personNames' | 'regions' | 'towns' | 'words'>;

const CHUNK = 4096;

/** The text of a table, to be read where it is first used. */
export function tableText(name: TableName): string {
  const bytes = modelBytes(name);
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const end = asciiEnd(bytes, at, Math.min(bytes.length, at + CHUNK));
    text += String.fromCharCode(...bytes.subarray(at, end));
    at = end;
    if (at < bytes.length && (bytes[at] ?? 0) >= 0x80) {
      text += String.fromCodePoint(codePointAt(bytes, at));
      at += lengthOf(bytes[at] ?? 0);
    }
  }
  return text;
}

function asciiEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) < 0x80) at++;
  return at;
}

/** Bytes of a character of UTF-8, by the first of them. */
const lengthOf = (first: number): number => (first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);

function codePointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = lengthOf(first);
  let value = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) value = (value << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return value;
}
