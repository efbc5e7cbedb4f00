// The command line over a stream: how much two cores do more than one, and whether memory stays flat.
import { availableParallelism } from 'node:os';
import { number, table } from '../accuracy/page.mjs';
import { isPinned } from './measure.mjs';
import { peaksOf } from './stream/memory.mjs';
import { runStream } from './stream/runStream.mjs';

const CORES_LIMIT = 1.8;
const MEMORY_LIMIT = 300e6;
/** More than this between the first tenth and the whole is growth; less is how garbage collection happens to come. */
const GROWTH_LIMIT = 1.2;
/** Text that is read with one core and with two, so often in turn. */
const CORES_BYTES = 8e6;
const CORES_RUNS = 3;

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const isReached = (value) => (value ? '✓' : '✗');

export async function stream(bench) {
  return ['## Over a stream', ...(await coresSection(bench)), ...(await memorySection(bench))];
}

async function coresSection({ source: { documents }, progress }) {
  if (availableParallelism() < 2) return ['There is one core only: two cannot be compared with it.'];
  const best = { 1: Infinity, 2: Infinity };
  for (let i = 1; i <= CORES_RUNS; i++) {
    for (const jobs of [1, 2]) {
      const { seconds } = await runStream({ documents, bytes: CORES_BYTES, jobs, isHeld: isPinned });
      best[jobs] = Math.min(best[jobs], seconds);
      progress(`stream, ${jobs} jobs: ${number(CORES_BYTES / 1e6 / seconds, 2)} MB/s in run ${i} of ${CORES_RUNS}`);
    }
  }
  const ratio = best[1] / best[2];
  const rate = (seconds) => number(CORES_BYTES / 1e6 / seconds, 2);
  return [
    `MB/s of ${megabytes(CORES_BYTES)} of text through standard input, the best of ${CORES_RUNS} runs each, in turn, from the start of the process to its end${isPinned ? ', held to as many cores' : ''}.`,
    table(
      ['one core', 'two cores', 'times', 'asked for', ''],
      [[rate(best[1]), rate(best[2]), number(ratio, 2), `${CORES_LIMIT}`, isReached(ratio >= CORES_LIMIT)]],
    ),
  ];
}

async function memorySection({ source: { documents }, streamMegabytes, progress }) {
  const bytes = streamMegabytes * 1e6;
  const jobs = availableParallelism();
  const { seconds, samples } = await runStream({ documents, bytes, jobs, isHeld: false });
  const { first, whole } = peaksOf(samples);
  progress(`stream of ${streamMegabytes} MB: ${megabytes(whole)} at most, in ${Math.round(seconds)} s`);
  const isFlat = whole <= GROWTH_LIMIT * first;
  return [
    `The most resident memory of all its processes and threads together, with ${jobs} jobs: in the first tenth of a stream and in the whole of it, which must be flat (at most ${GROWTH_LIMIT} times) and under ${megabytes(MEMORY_LIMIT)}.`,
    table(
      ['stream', 'time', 'first tenth', 'whole', 'times', 'flat', `under ${megabytes(MEMORY_LIMIT)}`],
      [
        [
          `${streamMegabytes} MB`,
          `${Math.round(seconds)} s`,
          megabytes(first),
          megabytes(whole),
          number(whole / first, 2),
          isReached(isFlat),
          isReached(whole < MEMORY_LIMIT),
        ],
      ],
    ),
  ];
}
