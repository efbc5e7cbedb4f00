// The scorer of the shared folder, used as modules: the program runs once over a corpus, and everything is measured on
// that run.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is measured where: every corpus that has a figure. */
export const CORPORA = ['polnear', 'gum', 'litbank', 'gap', 'worldwide', 'wnut17', 'uner_ewt', 'qmsum', 'kpcrowd'];

const SILENT = { add: () => undefined };

/** What of the scorer and the corpora is missing in a folder; undefined if nothing is. */
export function whatIsMissing(shared, corpora) {
  const needed = ['eval/score.mjs', ...corpora.map((name) => `corpora/${name}.jsonl`)];
  return needed.map((file) => path.join(shared, file)).find((file) => !existsSync(file));
}

/** @param {string} shared the folder with `eval` and `corpora` */
export async function loadScorer(shared) {
  const load = (name) => import(pathToFileURL(path.resolve(shared, 'eval', `${name}.mjs`)).href);
  const [score, gold, program, quotations, spans, links, stem] = await Promise.all(
    ['score', 'gold', 'program', 'quotations', 'spans', 'links', 'stem'].map(load),
  );
  return { shared, score, gold, program, quotations, spans, links, stem };
}

/**
 * Runs the program over a corpus and scores it. `groups` maps the scorer's groups of documents, and `all` for all of
 * them together, to their tables.
 */
export async function scoreCorpus({ shared, score, gold, program }, name, { command, limit }) {
  const rows = score.readCorpus(path.join(shared, 'corpora', `${name}.jsonl`), { limit });
  const docs = rows.map((row) => gold.readGold(row));
  const { results, breaches, speed } = await program.runProgram(command, docs, { timeoutSeconds: 900 });
  const groups = new Map();
  for (const together of [docs.map((doc) => ({ ...doc, group: 'all' })), docs]) {
    for (const { name: group, measures } of score.scoreDocuments(together, results, SILENT))
      if (group !== '') groups.set(group, measures.flatMap(({ tables }) => tables));
  }
  return { name, rows, docs, results, breaches, speed, groups };
}

/**
 * A number from the scorer's tables.
 * @param {[group: string, table: string, row: string, column: string]} place group and table may be named by their start
 */
export function readFigure({ groups }, [group, table, row, column]) {
  const tables = [...groups].find(([name]) => name.startsWith(group))?.[1] ?? [];
  const found = tables.find(({ name }) => name === table) ?? tables.find(({ name }) => name.startsWith(table));
  const rows = found?.rows ?? [];
  return rows.find(([label]) => label.trim() === row)?.[1][column] ?? null;
}
