// Hostile text against ordinary text of the same length.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { number, table } from '../accuracy/page.mjs';
import { textOf } from './documents.mjs';
import { hostileTexts } from './hostileTexts.mjs';
import { readInProcess } from './measure.mjs';

const BYTES = 1e6;
export const RATIO_LIMIT = 3;

export async function hostile(bench) {
  const ordinary = textOf(bench.source.documents, BYTES);
  const secondsOf = async (name, text) => {
    const file = path.join(bench.scratch, 'hostile.txt');
    writeFileSync(file, text);
    const { seconds } = await readInProcess('sourcemark', bench.folder, file);
    bench.progress(`${name}: ${(1e3 * seconds).toFixed(0)} ms`);
    return seconds;
  };
  const limit = await secondsOf('ordinary text', ordinary);
  const rows = [];
  for (const [name, text] of Object.entries(hostileTexts(ordinary))) {
    const ratio = (await secondsOf(name, text)) / limit;
    rows.push([name, number(ratio, 2), ratio <= RATIO_LIMIT ? '✓' : '✗']);
  }
  return [
    '## Hostile text',
    `Time for a megabyte of it as a multiple of the time for a megabyte of articles (${(1e3 * limit).toFixed(0)} ms): at most ${RATIO_LIMIT} is asked for.`,
    table(['text', 'times ordinary', ''], rows),
  ];
}
