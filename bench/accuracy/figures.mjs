// Every figure of bench/accuracy.md: where it stands in the scorer's tables, what is to be reached, and what is best
// elsewhere (published systems, with the sources in the scorer's README and the issue that set the goals).

const EXACT = 'exact';
const RECALL = 'content parts: recall by gold kind';
const PRECISION = 'content parts: precision by predicted kind';
const PARTS = 'content parts';
const SOURCE = 'source and cue';
const FALSE_ALARMS = 'false alarms';
const SPEAKER = 'speaker, of found content parts';
const PRONOUNS = 'he, him, his';
const NAMES = 'name mentions';
const PAIRS = 'pairs of name mentions';
const REFERENT = 'referent of a pronoun';
const NAMED = 'speakers with a name';

/** @typedef {{ least: number } | { over: number } | { under: number }} Goal */
/**
 * @typedef {object} Figure
 * @property {string} id its name in accuracy.json
 * @property {string} label
 * @property {string} corpus
 * @property {[group: string, table: string, row: string, column: string] | { way: string }} at where in
 *   the scorer's tables, or by which way of rakunProtocol.mjs
 * @property {Goal} [reach]
 * @property {string} [elsewhere]
 */

/** @type {readonly Figure[]} */
export const GOALS = [
  ...figures('polnear', 'PolNeAR', [
    ['direct.recall', 'direct quotations, exact recall', ['all', RECALL, 'direct', EXACT], { least: 0.95 }, 'BERT trained on it .81; humans .98'],
    ['direct.precision', 'direct quotations, exact precision', ['all', PRECISION, 'direct', EXACT], { least: 0.95 }, 'at least the recall asked for'],
    ['mixed.recall', 'mixed, exact recall', ['all', RECALL, 'mixed', EXACT], { least: 0.72 }, 'BERT .72; humans .80'],
    ['indirect.recall', 'indirect, exact recall', ['all', RECALL, 'indirect', EXACT], { least: 0.45 }, 'CRF trained on it .32, BERT .62; humans .61'],
    ['indirect.precision', 'indirect, exact precision', ['all', PRECISION, 'indirect', EXACT], { least: 0.55 }, ''],
    ['content.f1', 'content tokens F1', ['all', PARTS, 'tokens: content', 'F1'], { least: 0.82 }, 'CRF .75; BERT .89'],
    ['source.right', 'source right, direct and mixed', ['all', SOURCE, 'source, direct and mixed', 'right'], { least: 0.92 }, 'rules over full parses .55; humans .98'],
    ['outside.marked', 'quoted passages that nobody says, wrongly attributed', ['all', FALSE_ALARMS, 'passages', 'direct or mixed'], { under: 0.15 }, ''],
  ]),
  ...figures('gum', 'GUM', [
    ['speaker.news', 'right person, news and the like', ['news', SPEAKER, NAMED, 'right'], { least: 0.9 }, '.86 to .90 (other systems, other data)'],
    ['speaker.all', 'right person, all genres', ['all', SPEAKER, NAMED, 'right'], { least: 0.9 }, '.86 to .90 (other systems, other data)'],
    ['pronouns.news', 'he/she resolved rightly, of all, news and the like', ['news', PRONOUNS, 'pronouns', 'right'], { least: 0.9 }, 'nearest compatible .80; hand-weighted salience .91 (gold mentions)'],
    ['pronouns.all', 'he/she resolved rightly, of all, all genres', ['all', PRONOUNS, 'pronouns', 'right'], { least: 0.9 }, 'the same'],
    ['pronouns.news.resolved', 'he/she right, of those resolved, news and the like', ['news', PRONOUNS, 'pronouns', 'right of resolved'], { least: 0.9 }, 'the same'],
    ['pronouns.all.resolved', 'he/she right, of those resolved, all genres', ['all', PRONOUNS, 'pronouns', 'right of resolved'], { least: 0.9 }, 'the same'],
  ]),
  ...figures('gap', 'GAP', [['f1', 'F1', ['all', REFERENT, 'overall', 'F1'], { least: 0.75 }, '.70']]),
  ...figures('worldwide', 'Worldwide newswire', [
    ['names.strict', 'person, organization, place: strict F1', ['all', NAMES, 'strict', 'F1'], { least: 0.8 }, 'compromise .38'],
  ]),
  ...figures('kpcrowd', 'KPCrowd', [
    ['topics.f1', 'topics F1@10, as the scorer counts', ['all', 'topics', '@10', 'F1'], undefined, ''],
    ['topics.rakun', 'topics F1@10, as RaKUn’s authors counted', { way: 'capped' }, { over: 0.12 }, 'RaKUn .12'],
  ]),
  ...figures('qmsum', 'QMSum', [['turns.f1', 'turns F1', ['all', 'turn blocks', 'turns', 'F1'], { least: 0.99 }, '']]),
];

/** Figures without a goal of their own, that show what moves beside. */
export const OTHERS = [
  ...figures('polnear', 'PolNeAR', [
    ['mixed.precision', 'mixed, exact precision', ['all', PRECISION, 'mixed', EXACT]],
    ['indirect.overlap.recall', 'indirect, overlap recall', ['all', RECALL, 'indirect', 'overlap']],
    ['indirect.overlap.precision', 'indirect, overlap precision', ['all', PRECISION, 'indirect', 'overlap']],
    ['exact.f1', 'content parts, exact F1', ['all', PARTS, EXACT, 'F1'], undefined, 'CRF .45; BERT .63; humans .72'],
    ['overlap.f1', 'content parts, overlap F1', ['all', PARTS, 'overlap', 'F1'], undefined, 'CRF .59; BERT .74; humans .80'],
    ['joint.f1', 'whole attributions, joint F1', ['all', 'whole attributions', 'all', 'joint F1'], undefined, 'humans .75'],
    ['source.all', 'source right, all kinds', ['all', SOURCE, 'source', 'right']],
    ['cue.right', 'cue right', ['all', SOURCE, 'cue', 'right']],
  ]),
  ...figures('gum', 'GUM', [
    ['speaker.news.of-gold', 'right person, of all gold quotations, news and the like', ['news', SPEAKER, NAMED, 'right of gold']],
    ['speaker.all.wrong', 'wrong person, all genres', ['all', SPEAKER, NAMED, 'wrong']],
    ['names.strict', 'names, strict F1', ['all', NAMES, 'strict', 'F1']],
    ['names.lenient', 'names, lenient F1', ['all', NAMES, 'lenient', 'F1']],
    ['persons.f1', 'pairs of names of one person, F1', ['all', PAIRS, 'all gold mentions', 'F1']],
    ['turns.f1', 'turns F1', ['all', 'turn blocks', 'turns', 'F1']],
  ]),
  ...figures('litbank', 'LitBank', [
    ['direct.recall', 'direct quotations, exact recall', ['all', RECALL, 'direct', EXACT]],
    ['direct.precision', 'direct quotations, exact precision', ['all', PRECISION, 'direct', EXACT]],
    ['speaker.right', 'right person, of found', ['all', SPEAKER, NAMED, 'right']],
    ['speaker.wrong', 'wrong person, of found', ['all', SPEAKER, NAMED, 'wrong']],
    ['outside.marked', 'quoted passages that nobody says, wrongly attributed', ['all', FALSE_ALARMS, 'passages', 'direct or mixed']],
    ['pronouns', 'he/she resolved rightly, of all', ['all', PRONOUNS, 'pronouns', 'right']],
    ['pronouns.resolved', 'he/she right, of those resolved', ['all', PRONOUNS, 'pronouns', 'right of resolved']],
    ['persons.f1', 'pairs of names of one person, F1', ['all', PAIRS, 'all gold mentions', 'F1']],
  ]),
  ...figures('gap', 'GAP', [
    ['precision', 'precision', ['all', REFERENT, 'overall', 'P']],
    ['recall', 'recall', ['all', REFERENT, 'overall', 'R']],
    ['bias', 'feminine F1 / masculine F1', ['all', REFERENT, 'feminine / masculine', 'F1']],
  ]),
  ...figures('worldwide', 'Worldwide newswire', [
    ['names.lenient', 'names, lenient F1', ['all', NAMES, 'lenient', 'F1']],
    ['names.person', 'persons, strict F1', ['all', NAMES, 'strict, person', 'F1']],
    ['names.organization', 'organizations, strict F1', ['all', NAMES, 'strict, organization', 'F1']],
    ['names.place', 'places, strict F1', ['all', NAMES, 'strict, place', 'F1']],
  ]),
  ...figures('kpcrowd', 'KPCrowd', [['topics.pooled', 'topics F1@10, as RaKUn’s repository counts today', { way: 'pooled' }]]),
  ...figures('wnut17', 'WNUT 2017', [['names.strict', 'names, strict F1', ['all', NAMES, 'strict', 'F1']]]),
  ...figures('uner_ewt', 'Universal NER (EWT)', [['names.strict', 'names, strict F1', ['all', NAMES, 'strict', 'F1']]]),
  ...figures('qmsum', 'QMSum', [
    ['labels.right', 'speaker labels right', ['all', 'speaker label', 'label', 'right']],
    ['speakers.f1', 'turns grouped by speaker, B-cubed F1', ['all', 'turns grouped', 'B-cubed', 'F1']],
  ]),
];

/** @returns {Figure[]} */
function figures(corpus, title, rows) {
  return rows.map(([id, label, at, reach, elsewhere]) => ({
    ...{ id: `${corpus}.${id}`, label: `${title}: ${label}`, corpus, at },
    ...(reach && { reach }),
    ...(elsewhere && { elsewhere }),
  }));
}

/**
 * @param {number} value
 * @param {Goal} reach
 */
export function isReached(value, reach) {
  if ('least' in reach) return value >= reach.least;
  return 'over' in reach ? value > reach.over : value < reach.under;
}
