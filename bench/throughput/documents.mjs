// The text that is read for throughput: PolNeAR's, or, where that is not at hand, the samples over and over.
import { existsSync, readFileSync } from 'node:fs';
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
