// The text that is read: PolNeAR's, or, where that is not at hand, the samples over and over.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../accuracy/runs.mjs';

/** About as much text as PolNeAR has. */
const BYTES = 4_000_000;

/** @returns {{ name: string, isStandard: boolean, documents: readonly { id: string, text: string }[] }} */
export function readDocuments(shared) {
  const file = path.join(shared, 'corpora', 'polnear.jsonl');
  if (!existsSync(file)) return { name: 'the samples, repeated', isStandard: false, documents: repeatSamples() };
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const documents = lines.map((line) => JSON.parse(line)).map(({ id, text }) => ({ id, text }));
  return { name: `${documents.length} articles of PolNeAR`, isStandard: true, documents };
}

function repeatSamples() {
  const files = globSync(['samples/*.txt', 'samples/seeds/*'], { cwd: root }).sort();
  const texts = files.map((file) => readFileSync(path.join(root, file), 'utf8'));
  const documents = [];
  for (let bytes = 0; bytes < BYTES; ) {
    const text = texts[documents.length % texts.length];
    documents.push({ id: `${documents.length}`, text });
    bytes += Buffer.byteLength(text);
  }
  return documents;
}

export const bytesOf = (documents) => documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Writes documents one a line, as the command line reads them. */
export function writeDocuments(documents, folder) {
  const file = path.join(folder, 'documents.ndjson');
  writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  return file;
}

/** One text of about so many bytes: documents one after another, over and over where they do not suffice. */
export function textOf(documents, bytes) {
  const texts = [];
  for (let i = 0, total = 0; total < bytes; i++) {
    const { text } = documents[i % documents.length];
    texts.push(text);
    total += Buffer.byteLength(text) + 2;
  }
  return Buffer.from(texts.join('\n\n')).subarray(0, bytes).toString('utf8').replace(/\ufffd+$/u, '');
}
