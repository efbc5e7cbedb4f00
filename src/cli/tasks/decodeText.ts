import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from './windows1252';

/** A document decoded, or why it cannot be. */
export type DecodedText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'failure'; readonly reason: string };

/**
 * Decodes a file the way an editor does: a byte order mark names the encoding and is no part of the text, so that
 * offsets are those of the document as the editor shows it. Without a mark it is UTF-8, or what the caller says.
 */
export function decodeText(bytes: Uint8Array, encoding: string | undefined): DecodedText {
  const label = encodingOfMark(bytes) ?? encoding ?? 'utf-8';
  if (label === 'utf-8' && !isUtf8(bytes))
    return failure('it is not UTF-8. If it is text in another encoding, name it, for example: --encoding windows-1252');
  const text = decode(bytes, label);
  if (text === undefined) return failure(`it is not ${label.toUpperCase()}`);
  if (text.includes('\0'))
    return failure('it holds NUL characters: a binary file, or UTF-16 without a mark (then: --encoding utf-16le)');
  return { kind: 'text', text };
}

/** True for the name of an encoding that can be decoded here. */
export function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    // That it throws is the answer.
    return false;
  }
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    // Bytes that the encoding does not know; the caller says so.
    return undefined;
  }
}

const failure = (reason: string): DecodedText => ({ kind: 'failure', reason });
