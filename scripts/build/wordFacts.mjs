// Makes the table of words (see src/core/lexicon/wordFacts.ts) from the lists of src/core/lexicon, by their own code.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const lexicon = path.resolve(import.meta.dirname, '../../src/core/lexicon');
const TABLES = ['cities', 'names', 'people', 'regions', 'towns', 'words'];

export async function makeWordFacts() {
  const { outputFiles } = await build({
    entryPoints: [path.join(lexicon, 'pack/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { packWordFacts } = await import(`data:text/javascript;base64,${code}`);
  const tables = TABLES.map((name) => [name, readFileSync(path.join(lexicon, 'data', `${name}.txt`), 'utf8')]);
  return packWordFacts(Object.fromEntries(tables));
}
