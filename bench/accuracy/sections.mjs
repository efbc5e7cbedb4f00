// bench/accuracy.md, put together.
import { GOALS, isReached, OTHERS } from './figures.mjs';
import { goalTable, number, otherTable, reliabilityTable, table } from './page.mjs';

/** Megabytes a second. */
const THROUGHPUT = { least: 4 };

const KINDS = ['direct', 'mixed', 'indirect'];

const INTRODUCTION = `# Accuracy

Made by \`npm run eval\`; [docs/measuring.md](../docs/measuring.md) says how to run it and where the corpora come from. What each figure counts is defined by the scorer. "Last" is the run of the last commit. None of these corpora's documents are part of this project; those not marked for training were used to read errors and to measure, never to fit a weight. GAP, LitBank and four genres of GUM are marked for training and were trained on: what the models do on documents left out stands in [models.md](models.md).`;

/** The whole page. */
export const page = (measured) =>
  `${[INTRODUCTION, goals(measured), speed(measured), others(measured), confidence(measured)].join('\n\n')}\n`;

export function goals({ figures, last, seed, throughput }) {
  const shown = GOALS.filter(({ id }) => id in figures);
  const document = seed ? `\n\nThe document of \`seed.mjs\`: ${seed}.` : '';
  return `## Goals\n\n${goalTable(shown, figures, last, throughput ? throughputRows(throughput) : [])}${document}`;
}

/** Megabytes a second: by the clock, and by processor time, which other programs on the machine do not slow down. */
function throughputRows({ programs, last }) {
  const row = (label, measure) => {
    const [now, before] = [programs.sourcemark[measure], last?.sourcemark?.[measure]];
    const change = before === undefined ? '' : number(now - before, 2);
    const peers = ['wink-nlp', 'compromise'].filter((name) => programs[name]);
    const elsewhere = peers.map((name) => `${name} ${number(programs[name][measure], 2)}`).join('; ');
    const reached = isReached(now, THROUGHPUT) ? '✓' : '✗';
    return [label, number(now, 2), number(before, 2), change, number(THROUGHPUT.least, 0), reached, elsewhere];
  };
  return [
    row('throughput, all stages, one core, MB/s', 'best'),
    row('the same, MB per second of processor time', 'perCpu'),
  ];
}

function speed({ throughput }) {
  if (!throughput) return '## Throughput\n\nNot measured yet: `npm run bench`.';
  const { text, machine, runs, programs } = throughput;
  const rows = Object.values(programs).map(({ title, best, median, perCpu }) => [title, number(best, 2), number(median, 2), number(perCpu, 2)]);
  return `## Throughput

Measured by \`npm run bench\`: ${text}; ${runs} runs of each program in turn, each in a process of its own on one core, from its start to its end; ${machine}.

${table(['program', 'MB/s, best', 'median', 'MB per second of processor time, best'], rows)}`;
}

export function others({ figures, last }) {
  const shown = OTHERS.filter(({ id }) => id in figures);
  return shown.length === 0 ? '' : `## Other figures\n\n${otherTable(shown, figures, last)}`;
}

/** Reliability of the confidences, of those corpora that were measured. */
export function confidence({ sources, speakers }) {
  const parts = ['## Reliability of the confidence'];
  if (sources) parts.push(ofSources(sources));
  if (speakers.length > 0) parts.push(ofSpeakers(speakers));
  return parts.length > 1 ? parts.join('\n\n') : '';
}

function ofSources(sources) {
  const sets = (judged) => [
    ...KINDS.map((kind) => ({ title: kind, judged: judged.filter((one) => one.kind === kind) })),
    { title: 'all', judged },
  ];
  return `### Sources (PolNeAR)

Quotations that Sourcemark gives a source, and whose content is one of the gold standard's with a source (as the scorer pairs them). Right: the two sources overlap.

${reliabilityTable(sets(sources.filter(({ isFound }) => isFound)))}

The same with every quotation that Sourcemark gives a source: one that the gold standard does not have is wrong.

${reliabilityTable(sets(sources))}`;
}

function ofSpeakers(speakers) {
  const all = { title: 'all', judged: speakers.flatMap(({ judged }) => judged) };
  return `### Speakers (${speakers.map(({ title }) => title).join(', ')})

Found direct and mixed quotations that Sourcemark gives a speaker. Right: the right person, as the scorer judges it.

${reliabilityTable(speakers.length > 1 ? [...speakers, all] : speakers)}`;
}
