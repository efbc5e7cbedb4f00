// Builds a training script and runs it: node scripts/train/run.mjs tagger [options]; "all" runs every one in turn.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { packModels, writeModels } from '../build/models.mjs';

/** In this order: each reads the documents with what those before it have learned. */
const MODELS = ['tagger', 'names', 'extents', 'pronouns', 'speakers', 'confidence'];

async function train(name, options) {
  mkdirSync('out/train', { recursive: true });
  const { version, pack } = await packModels();
  writeModels('out', pack);
  await build({
    entryPoints: [`scripts/train/${name}/train.ts`],
    outfile: `out/train/${name}.cjs`,
    target: 'node20',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { MODELS_VERSION: JSON.stringify(version) },
    inject: ['test/support/models.ts'],
    logLevel: 'warning',
  });
  return spawnSync(process.execPath, [`out/train/${name}.cjs`, ...options], { stdio: 'inherit' }).status ?? 1;
}

const [first, ...options] = process.argv.slice(2);
for (const name of first === 'all' ? MODELS : [first]) {
  if (first === 'all') console.log(`\n${name}`);
  process.exitCode = await train(name, options);
  if (process.exitCode !== 0) break;
}
