// The parts of the core that a review needs, and the edit scripts of its tests: built here, as no program ships them alone.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../accuracy/runs.mjs';

const SOURCES = {
  anchoredText: 'src/core/review/anchors/anchoredText.ts',
  editScripts: 'test/core/review/anchors/support/editScripts.ts',
  documents: 'test/core/review/anchors/support/documents.ts',
  random: 'test/core/review/anchors/support/random.ts',
  sampleTexts: 'test/core/review/anchors/support/sampleTexts.ts',
};

/** Builds and loads them; all that they export, by name. */
export async function loadReview() {
  const outdir = path.join(root, 'out', 'bench-review');
  await build({
    entryPoints: Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [name, path.join(root, file)])),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  const load = (name) => import(pathToFileURL(path.join(outdir, `${name}.mjs`)).href);
  return Object.assign({}, ...(await Promise.all(Object.keys(SOURCES).map(load))));
}
