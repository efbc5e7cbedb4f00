// Packs the trained models into one file that is read when the first document is analyzed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeWordFacts } from './wordFacts.mjs';

const core = path.resolve(import.meta.dirname, '../../src/core');
/** Models start at multiples of it (see src/core/models/unpackModels.ts). */
const ALIGNMENT = 8;

/** The models of src/core/models/files.json and the table of words, packed, and the version that the program asks for. */
export async function packModels() {
  const files = JSON.parse(readFileSync(path.join(core, 'models/files.json'), 'utf8'));
  const models = Object.entries(files).map(([name, file]) => ({ name, bytes: readFileSync(path.join(core, file)) }));
  models.push({ name: 'words', bytes: await makeWordFacts() });
  const hash = createHash('sha256');
  for (const { name, bytes } of models) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  const version = hash.digest('hex').slice(0, 16);
  return { version, pack: pack(version, models) };
}

function pack(version, models) {
  const places = {};
  const header = () => `${JSON.stringify({ version, models: places })}\n`;
  // The offsets stand in the header whose length they depend on: room for their digits first.
  for (const { name, bytes } of models) places[name] = [0, bytes.length];
  let end = header().length + models.length * 10;
  for (const { name, bytes } of models) {
    const start = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
    places[name] = [start, bytes.length];
    end = start + bytes.length;
  }
  const bytes = Buffer.alloc(end);
  bytes.write(header(), 'latin1');
  for (const { name, bytes: model } of models) bytes.set(model, places[name][0]);
  return bytes;
}

/** Writes the pack beside the programs that read it. */
export function writeModels(directory, pack) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'models.bin'), pack);
}
