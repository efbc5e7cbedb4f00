// node readAgain.mjs NAME FOLDER FILE: reads a file again and again with Sourcemark or a library of the folder, and
// prints, as JSON, the median time of one reading in seconds and the peak memory of the process in bytes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../accuracy/runs.mjs';
import { median } from './measure.mjs';
import { readerOf } from './peers.mjs';

/** So long it reads before times are taken, and then again. A reading that takes longer than both is taken alone. */
const WARM_SECONDS = 6;
const MEASURED_SECONDS = 3;
const MAX_READINGS = 1000;

async function ownReader() {
  const core = createRequire(import.meta.url)(path.join(root, 'dist', 'core.js'));
  await core.loadModels({ readModels: async () => readFileSync(path.join(root, 'dist', 'models.bin')) });
  return (text) => core.analyze(text);
}

function timesOf(read, text, seconds) {
  const times = [];
  for (let total = 0; total < seconds && times.length < MAX_READINGS; ) {
    const started = process.hrtime.bigint();
    read(text);
    const time = Number(process.hrtime.bigint() - started) / 1e9;
    times.push(time);
    total += time;
  }
  return times;
}

const [name, folder, file] = process.argv.slice(2);
const read = name === 'sourcemark' ? await ownReader() : readerOf(name, folder);
const text = readFileSync(file, 'utf8');
const warm = timesOf(read, text, WARM_SECONDS);
const last = warm.at(-1);
const times = last > WARM_SECONDS + MEASURED_SECONDS ? [last] : timesOf(read, text, MEASURED_SECONDS);
// In kilobytes, on every system that Node knows.
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ seconds: median(times), peak }));
