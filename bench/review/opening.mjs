// What a document with 5,000 decisions costs when it is opened, and one more decision after that.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { number, table } from '../accuracy/page.mjs';
import { root } from '../accuracy/runs.mjs';
import { textOf } from '../speed/documents.mjs';
import { median } from '../speed/measure.mjs';

const BYTES = 1e6;
const DECISIONS = 5000;
const RUNS = 9;
const ANCHORED_LIMIT = 200;

/** The product as it ships. */
async function loadCore() {
  const core = createRequire(import.meta.url)(path.join(root, 'dist', 'core.js'));
  await core.loadModels({ readModels: async () => readFileSync(path.join(root, 'dist', 'models.bin')) });
  return core;
}

const idOf = (i) => `00000000-0000-4000-8000-${`${i}`.padStart(12, '0')}`;

/** Decisions about every quotation of a text, and, so that there are enough, about sentences that were added. */
function decide(core, text, analysis) {
  const places = new core.AnchorPlaces(text);
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const common = (i) => ({ id: idOf(i), step: idOf(i), by: 'Eve Ladd', at: new Date(i * 1000).toISOString(), over: [] });
  const confirmed = analysis.quotations.slice(0, DECISIONS).map(({ parts, kind, speaker, confidence }, i) => ({
    ...common(i),
    subject: 'quotation',
    verdict: { kind: 'confirm' },
    said: { kind, speaker: names.get(speaker) ?? null, confidence },
    anchors: places.make(parts.map(([start, end]) => ({ start, end }))),
  }));
  const spans = [...text.matchAll(/[A-Z][^.\n“”"]{40,120}\./g)].slice(0, DECISIONS - confirmed.length);
  const added = spans.map(({ index, 0: { length } }, i) => ({
    ...common(confirmed.length + i),
    subject: 'quotation',
    verdict: { kind: 'add', as: { kind: 'indirect', speaker: null } },
    said: null,
    anchors: places.make([{ start: index, end: index + length }]),
  }));
  return [...confirmed, ...added];
}

/** Milliseconds on the clock: the median and the slowest. */
function time(run) {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return { middle: median(times), slowest: Math.max(...times) };
}

export async function opening({ source, progress }) {
  const core = await loadCore();
  const text = textOf(source.documents, BYTES);
  const analysis = core.analyze(text);
  const decisions = decide(core, text, analysis);
  const sidecar = core.writeSidecar({ document: 'a', decisions, kept: core.NOTHING_KEPT }, text);
  const edited = `A new paragraph.\n\n${text}`;
  const editedAnalysis = core.analyze(edited);
  const kept = new core.AnchorPlaces(text);
  core.reviewDocument(text, analysis, decisions, kept);
  const row = (name, run, limit) => {
    const { middle, slowest } = time(run);
    progress(`${name}: ${middle.toFixed(0)} ms`);
    const asked = limit === undefined ? ['', ''] : [`${limit}`, middle <= limit ? '✓' : '✗'];
    return [name, number(middle, 0), number(slowest, 0), ...asked];
  };
  const rows = [
    row('all anchored', () => new core.AnchorPlaces(text).place(decisions), ANCHORED_LIMIT),
    row('all anchored, a paragraph inserted at the start', () => new core.AnchorPlaces(edited).place(decisions), ANCHORED_LIMIT),
    row('anchored and laid over the analysis', () => core.reviewDocument(text, analysis, decisions)),
    row('the same after the insertion', () => core.reviewDocument(edited, editedAnalysis, decisions)),
    row('one more decision laid over', () => core.reviewDocument(text, analysis, [...decisions], kept)),
    row('the sidecar read', () => core.readSidecar(sidecar, text)),
    row('the sidecar written', () => core.writeSidecar({ document: 'a', decisions, kept: core.NOTHING_KEPT }, text)),
    row('for comparison: JSON.parse of the sidecar', () => JSON.parse(sidecar)),
    row('for comparison: the analysis of the document', () => core.analyze(text)),
  ];
  return [
    '## A document with 5,000 decisions',
    `Milliseconds for ${decisions.length} decisions, ${analysis.quotations.length} of them about all quotations, in a document of ${BYTES / 1e6} MB with a sidecar of ${(sidecar.length / 1e6).toFixed(1)} MB: the median and the slowest of ${RUNS} runs.`,
    table(['', 'median', 'slowest', 'asked for', ''], rows),
  ];
}
