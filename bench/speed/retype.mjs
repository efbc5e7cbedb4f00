// node retype.mjs FILE: types into the middle of a file, and into other places of it, with the reader that the editor
// uses; prints, as JSON, the median and the 99th percentile of one edit and the best time of a full analysis, in ms.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../accuracy/runs.mjs';
import { median } from './measure.mjs';

/** Typed over and over, a unit at a time. */
const TYPED = ' Then Ana Ortiz said: “We will go.” He left, Moss told the paper.';
const EDITS = 800;
/** Made first, before times are taken. */
const WARM_EDITS = 400;
/** So many edits are made at one place before the next. */
const PLACE = 100;
const WARM_SECONDS = 4;
const MIN_READINGS = 4;

const core = createRequire(import.meta.url)(path.join(root, 'dist', 'core.js'));
await core.loadModels({ readModels: async () => readFileSync(path.join(root, 'dist', 'models.bin')) });

const timeOf = (work) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

function finish(steps) {
  while (!steps.next().done);
}

const text = readFileSync(process.argv[2], 'utf8');
const everyTime = [];
for (let spent = 0, i = 0; spent < 1000 * WARM_SECONDS || i < MIN_READINGS; i++) {
  const time = timeOf(() => core.analyze(text));
  everyTime.push(time);
  spent += time;
}
const reader = new core.DocumentReader();
finish(reader.read(text));
let times = [];
let edited = text;
for (let i = -WARM_EDITS; i < EDITS; i++) {
  if (i === 0) {
    edited = text;
    times = [];
  }
  const step = Math.abs(i);
  const place = Math.floor(step / PLACE);
  const at = Math.floor((text.length * (place + 0.5)) / (EDITS / PLACE)) + step;
  edited = edited.slice(0, at) + TYPED[step % TYPED.length] + edited.slice(at);
  times.push(timeOf(() => finish(reader.read(edited))));
}
times.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ full: Math.min(...everyTime), median: median(times), most: times[Math.floor(times.length * 0.99)] }));
