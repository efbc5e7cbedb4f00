import assert from 'node:assert/strict';
import { decodeText, isKnownEncoding } from '../../../src/cli/tasks/decodeText';

const textOf = (bytes: Uint8Array, encoding?: string): string | undefined => {
  const decoded = decodeText(bytes, encoding);
  return decoded.kind === 'text' ? decoded.text : undefined;
};
const reasonOf = (bytes: Uint8Array, encoding?: string): string | undefined => {
  const decoded = decodeText(bytes, encoding);
  return decoded.kind === 'failure' ? decoded.reason : undefined;
};

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it('leaves out the byte order mark of UTF-8, so that offsets are those of an editor', () => {
    assert.equal(textOf(Buffer.from('\ufeff“Ja”')), '“Ja”');
  });

  it('keeps every byte order mark but the first', () => {
    assert.equal(textOf(Buffer.from('\ufeff\ufeffa\ufeff')), '\ufeffa\ufeff');
  });

  it('reads UTF-16 of both orders by its mark', () => {
    assert.equal(textOf(Buffer.from('\ufeff“Ja” 😀', 'utf16le')), '“Ja” 😀');
    assert.equal(textOf(utf16be('\ufeff“Ja” 😀')), '“Ja” 😀');
  });

  it('reads another encoding where it is named, unless a mark says otherwise', () => {
    assert.equal(textOf(Buffer.from([0x93, 0x4a, 0x61, 0x94]), 'windows-1252'), '“Ja”');
    assert.equal(textOf(Buffer.from('Ja', 'utf16le'), 'utf-16le'), 'Ja');
    assert.equal(textOf(Buffer.from('\ufeffé'), 'windows-1252'), 'é');
  });

  it('names a way out for text that is not UTF-8', () => {
    assert.match(reasonOf(Buffer.from('café', 'latin1')) ?? '', /not UTF-8.*--encoding/u);
  });

  it('refuses binary files and UTF-16 without a mark', () => {
    assert.match(reasonOf(Buffer.from('a\0b')) ?? '', /NUL/u);
    assert.match(reasonOf(Buffer.from('Ja', 'utf16le')) ?? '', /utf-16le/u);
  });

  it('refuses UTF-16 that is cut off', () => {
    assert.match(reasonOf(Buffer.from([0xff, 0xfe, 0x41])) ?? '', /not UTF-16LE/u);
  });

  it('reads an empty file as an empty text', () => {
    assert.equal(textOf(Buffer.from('')), '');
    assert.equal(textOf(Buffer.from('\ufeff')), '');
  });

  it('knows the names of encodings', () => {
    assert.ok(isKnownEncoding('latin1') && isKnownEncoding('shift_jis'));
    assert.ok(!isKnownEncoding('klingon') && !isKnownEncoding(''));
  });
});
