// Documents without end: one a line, as the command line reads them, made while they are read.

/** About so much is handed on at a time. */
const PIECE = 65_536;

/**
 * Lines of documents, over and over, until their text has so many bytes.
 * @param {readonly { id: string, text: string }[]} documents
 * @returns {Generator<{ piece: Buffer, done: number }>} `done`: how much of the text it is with this piece, from 0 to 1
 */
export function* linesOf(documents, bytes) {
  const lines = documents.map(({ id, text }) => ({
    line: Buffer.from(`${JSON.stringify({ id, text })}\n`),
    size: Buffer.byteLength(text),
  }));
  let [pieces, length, total] = [[], 0, 0];
  const join = () => ({ piece: Buffer.concat(pieces), done: Math.min(1, total / bytes) });
  for (let i = 0; total < bytes; i++) {
    const { line, size } = lines[i % lines.length];
    total += size;
    pieces.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield join();
    [pieces, length] = [[], 0];
  }
  if (length > 0) yield join();
}
