// Time and memory of one document by its length, beside the libraries: the cost must grow in proportion to the text.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { number, table } from '../accuracy/page.mjs';
import { textOf } from './documents.mjs';
import { readInProcess } from './measure.mjs';
import { versionOf } from './peers.mjs';

const SIZES = [
  { label: '4 KB', bytes: 4e3 },
  { label: '50 KB', bytes: 5e4 },
  { label: '1 MB', bytes: 1e6 },
  { label: '10 MB', bytes: 1e7 },
];
/** Text that a program reads in less than a minute or two is read; slower ones are left out. */
const MAX_SECONDS = 90;
export const SLOPE_LIMIT = 1.05;

/** Slope of the line through the points in a picture with logarithmic axes: 1 is proportion, 2 the square. */
export function slopeOf(points) {
  const logs = points.map(({ size, seconds }) => [Math.log(size), Math.log(seconds)]);
  const mean = (i) => logs.reduce((sum, pair) => sum + pair[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0);
  return logs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0) / spread;
}

async function measure(name, files, { folder, progress }) {
  const points = [];
  let perByte = 0;
  for (const { label, bytes, file } of files) {
    if (perByte * bytes > MAX_SECONDS) break;
    const { seconds, peak } = await readInProcess(name, folder, file);
    progress(`${name}, ${label}: ${(1e3 * seconds).toFixed(1)} ms`);
    points.push({ label, size: bytes, seconds, peak });
    perByte = seconds / bytes;
  }
  return points;
}

export async function sizes(bench) {
  const files = SIZES.map((size) => {
    const file = path.join(bench.scratch, `${size.bytes}.txt`);
    writeFileSync(file, textOf(bench.source.documents, size.bytes));
    return { ...size, file };
  });
  const rows = [];
  for (const name of ['sourcemark', ...bench.peers]) {
    const points = await measure(name, files, bench);
    const cells = SIZES.map(({ label }) => {
      const point = points.find((one) => one.label === label);
      return point ? `${number(point.size / 1e6 / point.seconds, 2)} (${Math.round(point.peak / 1e6)} MB)` : '–';
    });
    const title = name === 'sourcemark' ? 'Sourcemark' : `${name} ${versionOf(bench.folder, name)}`;
    rows.push([title, ...cells, number(slopeOf(points), 2)]);
  }
  return [
    '## By length',
    `MB/s of one document that is read again and again in a warm process, and in brackets the peak memory of that process. The slope is that of time over length with both axes logarithmic: at most ${SLOPE_LIMIT} is asked for. What would take more than ${MAX_SECONDS} seconds is left out.`,
    table(['program', ...SIZES.map(({ label }) => label), 'slope'], rows),
  ];
}
