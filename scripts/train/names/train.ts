/**
 * Trains the tagger of names: `npm run train:names -- [--corpora DIR]`.
 * Reads uner_ewt, wnut17, gum, litbank and our own examples.txt, prints the strict F1 on held-out documents, then trains
 * on all and writes src/core/entities/tagging/names.bin. Reproducible: one seed decides every choice.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LABELS, TRANSITIONS, Decoder } from '../../../src/core/entities/tagging/decode';
import { MAX_FEATURES, NameFeatures, ROWS } from '../../../src/core/entities/tagging/features';
import { rememberNames } from '../../../src/core/entities/tagging/memory';
import { settle } from '../../../src/core/entities/tagging/settle';
import { KINDS, type TaggedName } from '../../../src/core/entities/tagging/tagNames';
import { type NameWords, readNameWords, type Zone } from '../../../src/core/entities/tagging/zones';
import { COUNTRIES } from '../../../src/core/lexicon/countries';
import { LISTED, WordClass } from '../../../src/core/lexicon/wordClasses';
import { WORLD_PEOPLE } from '../../../src/core/lexicon/worldNames';
import { findBlocks } from '../../../src/core/text/blocks';
import { readBlock } from '../../../src/core/text/reading';
import { type GoldDocument, type NameKind, readCorpora, readExamples } from './data';
import { Inventor, type NameSource } from './invent';
import { Replacer } from './replace';

const EPOCHS = 4;
const SEEDS = [7, 8, 9, 10, 11, 12];
const HELD_OUT_SHARE = 6;
/** Share of the words of a document whose entries in the lists of names are hidden in one epoch. */
const HIDDEN = 0.4;
const ALL = (1 << LABELS) - 1;

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' }, trial: { type: 'boolean', default: false } },
});

/** A small generator of numbers with a fixed seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

interface Document {
  readonly gold: GoldDocument;
  readonly blocks: readonly NameWords[];
  /** For each block, the labels that each token may have. */
  readonly allowed: readonly Uint8Array[];
}

const FIRST: Readonly<Record<NameKind, number>> = { person: 1, organization: 3, place: 5 };

function readDocument(gold: GoldDocument): Document {
  const blocks = findBlocks(gold.text).map((block) => readNameWords(readBlock(gold.text, block)));
  return { gold, blocks, allowed: blocks.map((block) => allowedLabels(gold, block)) };
}

function allowedLabels({ names, open }: GoldDocument, { capital, reading: { block, tokens } }: NameWords): Uint8Array {
  const allowed = new Uint8Array(tokens.length).fill(1);
  const cover = (start: number, end: number, set: (i: number, isFirst: boolean) => void): void => {
    let isFirst = true;
    for (let i = 0; i < tokens.length; i++) {
      if (block.start + (tokens.end[i] ?? 0) <= start || block.start + (tokens.start[i] ?? 0) >= end) continue;
      // An article at the start of a name is no part of it for us.
      if (isFirst && capital[i] === 0 && tokens.word[i] === 'the') continue;
      set(i, isFirst);
      isFirst = false;
    }
  };
  for (const { start, end } of open)
    if (start < block.end && end > block.start) cover(start, end, (i) => (allowed[i] = ALL));
  for (const { start, end, kind } of names)
    if (start < block.end && end > block.start)
      cover(start, end, (i, isFirst) => (allowed[i] = 1 << (FIRST[kind] + (isFirst ? 0 : 1))));
  return allowed;
}

class Trainer {
  readonly weights = new Float32Array(ROWS * LABELS + TRANSITIONS);
  readonly #totals = new Float64Array(this.weights.length);
  readonly #stamps = new Int32Array(this.weights.length);
  readonly #decoder = new Decoder();
  #rows = new Int32Array(0);
  #counts = new Int32Array(0);
  #scores = new Float64Array(0);
  #step = 1;

  /** Labels of a zone; where the right ones are given, learns from the difference. */
  zone(block: NameWords, features: NameFeatures, zone: Zone, allowed?: Uint8Array): Uint8Array {
    const length = zone.to - zone.from;
    this.#extract(block, features, zone);
    const isLink = new Uint8Array(length);
    for (let i = 0; i < length; i++) isLink[i] = 1 - (block.capital[zone.from + i] ?? 0);
    const transitions = this.weights.subarray(ROWS * LABELS);
    const labels = new Uint8Array(length);
    this.#decoder.decode(labels, length, this.#scores, transitions, isLink);
    if (allowed === undefined) return labels;
    const right = new Uint8Array(length);
    this.#decoder.decode(right, length, this.#scores, transitions, isLink, allowed);
    this.#step++;
    for (let i = 0; i < length; i++) {
      const [good = 0, bad = 0] = [right[i], labels[i]];
      const [goodBefore = 0, badBefore = 0] = i > 0 ? [right[i - 1], labels[i - 1]] : [0, 0];
      if (good !== bad)
        for (let k = 0; k < (this.#counts[i] ?? 0); k++) {
          const base = (this.#rows[i * MAX_FEATURES + k] ?? 0) * LABELS;
          this.#add(base + good, 1);
          this.#add(base + bad, -1);
        }
      if (good !== bad || goodBefore !== badBefore) {
        const base = ROWS * LABELS + (isLink[i] ?? 0) * LABELS * LABELS;
        this.#add(base + goodBefore * LABELS + good, 1);
        this.#add(base + badBefore * LABELS + bad, -1);
      }
    }
    return labels;
  }

  #extract(block: NameWords, features: NameFeatures, zone: Zone): void {
    const length = zone.to - zone.from;
    if (this.#counts.length < length) {
      this.#rows = new Int32Array(length * 2 * MAX_FEATURES);
      this.#counts = new Int32Array(length * 2);
      this.#scores = new Float64Array(length * 2 * LABELS);
    }
    for (let i = 0; i < length; i++) {
      features.read(block, zone, zone.from + i);
      const { rows, count } = features;
      this.#rows.set(rows.subarray(0, count), i * MAX_FEATURES);
      this.#counts[i] = count;
      for (let label = 0; label < LABELS; label++) {
        let score = 0;
        for (let k = 0; k < count; k++) score += this.weights[(rows[k] ?? 0) * LABELS + label] ?? 0;
        this.#scores[i * LABELS + label] = score;
      }
    }
  }

  #add(index: number, change: number): void {
    const weight = this.weights[index] ?? 0;
    this.#totals[index] = (this.#totals[index] ?? 0) + (this.#step - (this.#stamps[index] ?? 0)) * weight;
    this.#stamps[index] = this.#step;
    this.weights[index] = weight + change;
  }

  /** The average of the weights over all steps: what is shipped. */
  average(): void {
    for (let i = 0; i < this.weights.length; i++) {
      this.#add(i, 0);
      this.weights[i] = (this.#totals[i] ?? 0) / this.#step;
    }
  }

  quantized(): Int8Array {
    let largest = 0;
    for (const weight of this.weights) largest = Math.max(largest, Math.abs(weight));
    // The few largest weights are cut, so that the many small ones keep their differences.
    const scale = 127 / (largest * 0.5);
    return Int8Array.from(this.weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  }
}

/** The document as it would look if some of its words stood in no list of names. */
function withHidden(blocks: readonly NameWords[], next: () => number): readonly NameWords[] {
  const hidden = new Map<number, boolean>();
  return blocks.map((block) => {
    const classes = Int32Array.from(block.classes);
    const known = Uint8Array.from(block.known);
    for (let i = 0; i < classes.length; i++) {
      if (block.capital[i] === 0 || ((classes[i] ?? 0) & LISTED) === 0) continue;
      const hash = block.hash[i] ?? 0;
      let isHidden = hidden.get(hash);
      if (isHidden === undefined) hidden.set(hash, (isHidden = next() < HIDDEN));
      if (!isHidden) continue;
      classes[i] = (classes[i] ?? 0) & ~(LISTED | WordClass.EastAsian);
      known[i] = 0;
    }
    return { ...block, classes, known };
  });
}

/** The mean of several trainings that read the documents in other orders: less is left to chance. */
function train(documents: readonly Document[]): Trainer {
  const mean = new Trainer();
  for (const seed of SEEDS) {
    const { weights } = trainOnce(documents, seed);
    for (let i = 0; i < weights.length; i++)
      mean.weights[i] = (mean.weights[i] ?? 0) + (weights[i] ?? 0) / SEEDS.length;
  }
  return mean;
}

function trainOnce(documents: readonly Document[], seed: number): Trainer {
  const next = random(seed);
  const trainer = new Trainer();
  const order = [...documents];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const [a, b] = [order[i], order[j]];
      if (a && b) [order[i], order[j]] = [b, a];
    }
    for (const { blocks, allowed } of order) {
      const seen = withHidden(blocks, next);
      const features = new NameFeatures(rememberNames(seen));
      seen.forEach((block, i) => {
        for (const zone of block.zones) trainer.zone(block, features, zone, allowed[i]?.subarray(zone.from, zone.to));
      });
    }
  }
  trainer.average();
  return trainer;
}

/** Strict F1 of the names of some documents, as `settle` leaves them. */
function score(trainer: Trainer, documents: readonly Document[]): string {
  let [gold, found, right] = [0, 0, 0];
  for (const { gold: document, blocks, allowed } of documents) {
    gold += document.names.length;
    const memory = rememberNames(blocks);
    const features = new NameFeatures(memory);
    blocks.forEach((block, b) => {
      const masks = allowed[b] ?? new Uint8Array();
      const tagged = block.zones.flatMap((zone) => namesOf(trainer.zone(block, features, zone), zone.from));
      for (const { from, to, kind } of settle(block, tagged, memory)) {
        const own = masks.subarray(from, to);
        if (own.some((mask) => mask === ALL)) continue;
        found++;
        const first = FIRST[kind];
        const isRight = own.every((mask, k) => mask === 1 << (k > 0 ? first + 1 : first));
        if (isRight && masks[to] !== 1 << (first + 1)) right++;
      }
    });
  }
  const [precision, recall, f1] = [right / found, right / gold, (2 * right) / (found + gold)].map((x) => x.toFixed(3));
  return `P ${precision ?? ''} R ${recall ?? ''} F1 ${f1 ?? ''} (${String(gold)} names)`;
}

function namesOf(labels: Uint8Array, offset: number): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const kind = KINDS[label >> 1];
    if ((label & 1) === 0 || !kind) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    names.push({ from: offset + i, to: offset + end, kind, scores: [0, 0, 0], isSure: true });
  }
  return names;
}

const isHeldOut = ({ gold: { id } }: Document): boolean =>
  [...id.replace(/#.*$/u, '')].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % HELD_OUT_SHARE === 0;

function nameSource(): NameSource {
  const table = (file: string): readonly string[] =>
    readFileSync(`src/core/lexicon/data/${file}`, 'utf8').trim().split('\n');
  const given = table('names.txt').flatMap((line) =>
    line.startsWith('family') ? [] : (line.split('\t')[1]?.split(' ') ?? []),
  );
  const family = table('names.txt').flatMap((line) =>
    line.startsWith('family') ? (line.split('\t')[1]?.split(' ') ?? []) : [],
  );
  const countries = COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split('|'));
  const people = [...WORLD_PEOPLE.trim().split(/\s+/u), ...(table('people.txt')[0]?.split(' ') ?? [])];
  return {
    given: [...given, ...people],
    family: [...family, ...people, ...people],
    places: [...table('cities.txt'), ...table('towns.txt'), ...table('regions.txt')],
    countries: countries.map(([name = '']) => name),
    demonyms: countries.flatMap(([, , people = '']) => people.split(',').slice(0, 1).filter(Boolean)),
  };
}

const next = random(11);
const inventor = new Inventor(nameSource(), next);
const replacer = new Replacer(inventor, next);
const examples = readExamples('scripts/train/names/examples.txt');
const corpora = readCorpora(values.corpora);
const isNews = ({ corpus }: GoldDocument): boolean => corpus !== 'litbank' && corpus !== 'wnut17';
/** The documents with other names in them, several times over. */
const renamed = (times: number, list: readonly GoldDocument[]): readonly GoldDocument[] =>
  Array.from({ length: times }, (_, i) =>
    list.map((document) => replacer.replace(document, 0.75, `#${String(i)}`)),
  ).flat();
const documents = [...corpora, ...examples, ...renamed(2, corpora.filter(isNews)), ...renamed(3, examples)].map(
  readDocument,
);
console.log(
  `${String(documents.length)} documents, ${String(documents.reduce((sum, { gold }) => sum + gold.names.length, 0))} names`,
);
if (values.trial) {
  const trial = train(documents.filter((document) => !isHeldOut(document)));
  for (const corpus of ['uner_ewt', 'wnut17', 'gum', 'litbank', 'examples'])
    console.log(
      `${corpus}, held out: ${score(
        trial,
        documents.filter(
          (document) => document.gold.corpus === corpus && !document.gold.id.includes('#') && isHeldOut(document),
        ),
      )}`,
    );
}
const final = train(documents);
const bytes = Buffer.from(final.quantized().buffer);
writeFileSync('src/core/entities/tagging/names.bin', bytes);
console.log(`src/core/entities/tagging/names.bin: ${String(bytes.length)} bytes`);
