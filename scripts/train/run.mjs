// Builds a training script and runs it: node scripts/train/run.mjs tagger [options]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const [name, ...options] = process.argv.slice(2);
mkdirSync('out/train', { recursive: true });
await build({
  entryPoints: [`scripts/train/${name}/train.ts`],
  outfile: `out/train/${name}.cjs`,
  target: 'node20',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  inject: ['test/support/models.ts'],
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [`out/train/${name}.cjs`, ...options], { stdio: 'inherit' }).status ?? 1;
