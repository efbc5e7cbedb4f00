// Random edit scripts: whether each decision sits on its own words after them.
import { number, table } from '../accuracy/page.mjs';

const share = (part, whole) => (whole === 0 ? '–' : `${number((100 * part) / whole, 2)} %`);

function newTally() {
  return { anchors: 0, right: 0, lost: 0, twin: 0, wrong: 0, untouched: 0, untouchedFound: 0, single: 0, singleFound: 0 };
}

function count(tally, { anchor, outcome, isUntouched }, text) {
  tally.anchors++;
  tally[outcome]++;
  if (!isUntouched) return;
  const isFound = outcome === 'right' ? 1 : 0;
  tally.untouched++;
  tally.untouchedFound += isFound;
  if (text.includes(anchor.exact, text.indexOf(anchor.exact) + 1)) return;
  tally.single++;
  tally.singleFound += isFound;
}

export function scripts(bench) {
  const { AnchoredText, runScript, sampleTexts, count: total, seed, progress } = bench;
  const documents = sampleTexts();
  const tallies = { 'the samples': newTally(), 'documents of look-alikes': newTally() };
  for (let i = 0; i < total; i++) {
    const run = runScript(AnchoredText, seed + i, documents);
    const name = run.isLookAlike ? 'documents of look-alikes' : 'the samples';
    for (const result of run.results) {
      count(tallies[name], result, run.after.text);
      if (result.outcome === 'wrong') progress(`seed ${seed + i}, ${name}, wrong: ${result.anchor.exact.slice(0, 60)}`);
    }
  }
  const rows = Object.entries(tallies).map(([name, t]) => [
    name,
    String(t.anchors),
    `${t.wrong}`,
    share(t.wrong, t.anchors),
    `${t.twin}`,
    share(t.untouchedFound, t.untouched),
    share(t.singleFound, t.single),
    share(t.right, t.anchors),
  ]);
  return [
    '## Through edits',
    `${total} scripts of one to eight random edits (seeds ${seed} to ${seed + total - 1}): words and paragraphs inserted, deleted, replaced, moved, copied, doubled, typos, other marks and line ends, anchored words edited and deleted. Where each character went is known. _Wrong_: a decision sits on words other than its own (none is asked for). _Twin_: on others with the same words and the same context of 32 characters either side: a copy of a whole passage whose original is gone or changed, which nothing in the anchor tells apart; where both stand, the decision is lost. _Untouched_: found, of those whose words still stand as they were (99 % is asked for); _once_: of those that stand in one place only. What is not found is lost, and offered with candidates.`,
    table(['edits of', 'decisions', 'wrong', 'share', 'twin', 'untouched found', 'once', 'all found'], rows),
  ];
}
