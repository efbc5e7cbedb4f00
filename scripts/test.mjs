// `npm test`: runs the layers in order, a line each, and ends with the sum.
import { parseArgs } from 'node:util';
import { installHost } from './host/install.mjs';
import { layers } from './test/layers.mjs';
import { oneFailed } from './test/results.mjs';
import { runNode } from './test/run.mjs';

function chosenLayers() {
  const names = layers.map((layer) => layer.name);
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return layers;
  const wanted = values.only.split(',');
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no layer ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  return layers.filter((layer) => wanted.includes(layer.name));
}

async function build(...args) {
  const { status, output } = await runNode('esbuild.config.mjs', args);
  if (status !== 0) throw new Error(`The build failed.\n${output}`);
}

/** What layers need before they run. Each is brought once, by the first layer that needs it. */
const preparations = {
  tests: () => build('--tests'),
  product: () => build(),
  host: () => installHost(),
};

const prepared = new Map();
function prepare(need) {
  if (!prepared.has(need)) prepared.set(need, preparations[need]());
  return prepared.get(need);
}

async function runLayer(layer) {
  try {
    for (const need of layer.needs) await prepare(need);
    return await layer.run();
  } catch (error) {
    return oneFailed(error.stack ?? `${error}`);
  }
}

async function main() {
  let passed = 0;
  let failed = 0;
  for (const layer of chosenLayers()) {
    const started = Date.now();
    const outcome = await runLayer(layer);
    const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
    const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
    console.log(`${layer.name.padEnd(8)} ${seconds} s  ${outcome.passed} passed, ${outcome.failed} failed${skipped}`);
    if (outcome.failed > 0) console.log(`\n${outcome.output}\n`);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
