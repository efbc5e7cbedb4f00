// The program that writes sidecars until it is killed, built from the code of the extension.
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../accuracy/runs.mjs';

/** Builds it; its path. */
export async function buildWriter() {
  const outfile = path.join(root, 'out', 'bench-review', 'writer.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'writer.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    define: { MODELS_VERSION: "''" },
    logLevel: 'warning',
  });
  return outfile;
}
