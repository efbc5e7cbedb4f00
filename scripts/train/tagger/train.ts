/**
 * Trains the part-of-speech tagger: `npm run train:tagger -- [--corpora DIR]`.
 * Reads gum_trees.jsonl and ewt_trees.jsonl, prints accuracy on held-out documents, then trains on all and writes
 * src/core/text/tagger.bin. Reproducible: one seed decides every choice.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixedTag, Tag } from '../../../src/core/text/tagger';
import {
  FEATURES,
  fillRows,
  hashTokens,
  ROWS,
  START_TAG,
  TAGS,
  type TokenHashes,
} from '../../../src/core/text/tagFeatures';
import { findSentences } from '../../../src/core/text/sentences';
import { Shape, tokenize, type Tokens } from '../../../src/core/text/tokens';
import { findBlocks } from '../../../src/core/text/blocks';
import { isHeldOut, random, shuffle } from '../shared/random';

const EPOCHS = 7;
/** Words of the dictionary: seen so often, and with one tag in so large a share. */
const MIN_SEEN = 10;
const MIN_SHARE = 0.985;
const DICTIONARY_FORM = /^[a-z'-]+$/u;

interface Sentence {
  readonly tokens: Tokens;
  readonly hashes: TokenHashes;
  readonly from: number;
  readonly to: number;
  readonly gold: Int8Array;
}

interface Document {
  readonly id: string;
  readonly corpus: string;
  readonly sentences: readonly Sentence[];
}

type GoldToken = readonly [
  start: number,
  end: number,
  lemma: string,
  upos: string,
  xpos: string,
  head: number,
  deprel: string,
];

/** Not learned from: list marks, parts of words. */
const UNKNOWN = -1;
const BY_XPOS: Readonly<Record<string, Tag>> = {
  NN: Tag.Noun,
  NNS: Tag.Nouns,
  NNP: Tag.Name,
  NNPS: Tag.Name,
  JJ: Tag.Adjective,
  JJR: Tag.Adjective,
  JJS: Tag.Adjective,
  AFX: Tag.Adjective,
  RB: Tag.Adverb,
  RBR: Tag.Adverb,
  RBS: Tag.Adverb,
  RP: Tag.Adverb,
  PRP: Tag.Pronoun,
  EX: Tag.Pronoun,
  PRP$: Tag.Possessive,
  WP$: Tag.Possessive,
  DT: Tag.Determiner,
  PDT: Tag.Determiner,
  CD: Tag.Number,
  IN: Tag.Preposition,
  CC: Tag.And,
  WP: Tag.WhWord,
  WDT: Tag.WhWord,
  WRB: Tag.WhWord,
  VBD: Tag.Past,
  VBZ: Tag.Present,
  VBP: Tag.Present,
  VB: Tag.Base,
  VBG: Tag.Gerund,
  VBN: Tag.Participle,
  MD: Tag.Modal,
  TO: Tag.To,
  POS: Tag.Genitive,
  UH: Tag.Interjection,
};

function tagOf([, , lemma, upos, xpos]: GoldToken): number {
  if (lemma === 'not') return Tag.Negation;
  if (upos === 'AUX' && xpos !== 'MD') return Tag.Auxiliary;
  if (upos === 'SCONJ' && xpos === 'IN') return Tag.Subordinator;
  if (upos === 'ADP' && xpos === 'TO') return Tag.Preposition;
  return xpos === 'FW' ? Tag.Noun : (BY_XPOS[xpos] ?? UNKNOWN);
}

function readDocuments(file: string, corpus: string): readonly Document[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, tokens } = JSON.parse(line) as { id: string; text: string; tokens: readonly GoldToken[] };
      return { id, corpus, sentences: align(text, tokens) };
    });
}

/** Our tokens with the tags of the gold tokens they hold: of several, that of the one whose head lies outside. */
function align(text: string, gold: readonly GoldToken[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const block of findBlocks(text)) {
    const tokens = tokenize(text.slice(block.start, block.end));
    const tags = new Int8Array(tokens.length).fill(-1);
    for (let i = 0; i < tokens.length; i++) {
      const start = block.start + (tokens.start[i] ?? 0);
      const end = block.start + (tokens.end[i] ?? 0);
      while (at < gold.length && (gold[at]?.[1] ?? 0) <= start) at++;
      let last = at;
      while (last < gold.length && (gold[last]?.[0] ?? Infinity) < end) last++;
      const pieces = gold.slice(at, last);
      const head = pieces.find(([, , , , , parent]) => parent < at || parent >= last) ?? pieces.at(-1);
      if (head) tags[i] = tagOf(head);
    }
    const hashes = hashTokens(tokens);
    for (const { from, to } of findSentences(tokens)) sentences.push({ tokens, hashes, from, to, gold: tags });
  }
  return sentences;
}

/** The same sentence as a headline or in capitals, so that the tagger does not lean on capitals alone. */
function restyled(sentence: Sentence, style: 'upper' | 'title' | 'lower'): Sentence {
  const shape = Uint8Array.from(sentence.tokens.shape);
  for (let i = sentence.from; i < sentence.to; i++) {
    const own = shape[i];
    if (own === Shape.Lower && (style === 'upper' || (style === 'title' && (sentence.tokens.word[i]?.length ?? 0) > 3)))
      shape[i] = style === 'upper' ? Shape.Upper : Shape.Capital;
    else if (style === 'upper' && own === Shape.Capital) shape[i] = Shape.Upper;
    else if (style === 'lower' && own === Shape.Capital) shape[i] = Shape.Lower;
  }
  return { ...sentence, tokens: { ...sentence.tokens, shape } };
}

function makeDictionary(sentences: readonly Sentence[]): ReadonlyMap<string, Tag> {
  const counts = new Map<string, Map<number, number>>();
  for (const { tokens, from, to, gold } of sentences) {
    for (let i = from; i < to; i++) {
      const word = tokens.word[i] ?? '';
      const tag = gold[i] ?? -1;
      if (tag < 0 || !DICTIONARY_FORM.test(word)) continue;
      const ofWord = counts.get(word) ?? new Map<number, number>();
      counts.set(word, ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1));
    }
  }
  const dictionary = new Map<string, Tag>();
  for (const [word, ofWord] of counts) {
    const total = [...ofWord.values()].reduce((a, b) => a + b, 0);
    const [tag, count] = [...ofWord].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
    // Names and nouns stay with the model: a capital may turn either into the other.
    if (total >= MIN_SEEN && count >= total * MIN_SHARE && tag !== Tag.Name && tag !== Tag.Noun && tag !== Tag.Other)
      dictionary.set(word, tag);
  }
  return dictionary;
}

const fixedTagAt = ({ shape, word }: Tokens, at: number): Tag | undefined =>
  fixedTag({ shape: shape[at] ?? Shape.Lower, word: word[at] ?? '' });

class Trainer {
  readonly weights = new Float32Array(ROWS * TAGS);
  readonly #totals = new Float64Array(ROWS * TAGS);
  readonly #stamps = new Int32Array(ROWS * TAGS);
  readonly #rows = new Int32Array(FEATURES);
  #step = 0;

  constructor(readonly dictionary: ReadonlyMap<string, Tag>) {}

  tag({ tokens, hashes, from, to, gold }: Sentence, learns: boolean): Uint8Array {
    const out = new Uint8Array(to - from);
    let previous = START_TAG;
    let beforePrevious = START_TAG;
    for (let at = from; at < to; at++) {
      let tag = fixedTagAt(tokens, at) ?? this.dictionary.get(tokens.word[at] ?? '');
      if (tag === undefined) {
        fillRows(this.#rows, hashes, tokens.shape, at, { from, to, previous, beforePrevious });
        tag = this.#best();
        const right = gold[at] ?? -1;
        if (learns && right >= 0) {
          this.#step++;
          if (right !== tag) this.#update(right, tag);
        }
      }
      out[at - from] = tag;
      beforePrevious = previous;
      previous = tag;
    }
    return out;
  }

  #best(): Tag {
    let winner = 0;
    let top = -Infinity;
    for (let tag = 0; tag < TAGS; tag++) {
      let score = 0;
      for (let i = 0; i < FEATURES; i++) score += this.weights[(this.#rows[i] ?? 0) * TAGS + tag] ?? 0;
      if (score > top) {
        top = score;
        winner = tag;
      }
    }
    return winner;
  }

  #update(right: Tag, wrong: Tag): void {
    for (let i = 0; i < FEATURES; i++) {
      this.#add((this.#rows[i] ?? 0) * TAGS + right, 1);
      this.#add((this.#rows[i] ?? 0) * TAGS + wrong, -1);
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
      this.weights[i] = (this.#totals[i] ?? 0) / Math.max(1, this.#step);
    }
  }

  quantized(): Int8Array {
    let largest = 0;
    for (const weight of this.weights) largest = Math.max(largest, Math.abs(weight));
    // The few largest weights are cut, so that the many small ones keep their differences.
    const scale = 127 / (largest * 0.6);
    return Int8Array.from(this.weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  }
}

function train(documents: readonly Document[]): Trainer {
  const next = random(42);
  const sentences = documents.flatMap((document) => document.sentences);
  const trainer = new Trainer(makeDictionary(sentences));
  const all = sentences.flatMap((sentence) => {
    const dice = next();
    if (dice < 0.05) return [sentence, restyled(sentence, 'upper')];
    if (dice < 0.13) return [sentence, restyled(sentence, 'title')];
    return dice < 0.15 ? [sentence, restyled(sentence, 'lower')] : [sentence];
  });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(all, next);
    for (const sentence of all) trainer.tag(sentence, true);
  }
  trainer.average();
  return trainer;
}

function accuracy(trainer: Trainer, documents: readonly Document[]): string {
  let right = 0;
  let total = 0;
  const confusions = new Map<string, number>();
  for (const sentence of documents.flatMap(({ sentences }) => sentences)) {
    const tags = trainer.tag(sentence, false);
    for (let i = sentence.from; i < sentence.to; i++) {
      const gold = sentence.gold[i] ?? -1;
      const shape = sentence.tokens.shape[i];
      if (gold < 0 || shape === Shape.Punctuation || shape === Shape.Mark) continue;
      total++;
      if (tags[i - sentence.from] === gold) right++;
      else
        confusions.set(
          `${String(gold)}>${String(tags[i - sentence.from])}`,
          (confusions.get(`${String(gold)}>${String(tags[i - sentence.from])}`) ?? 0) + 1,
        );
    }
  }
  const worst = [...confusions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([pair, count]) => `${pair} ${String(count)}`);
  return `${((100 * right) / total).toFixed(2)} % of ${String(total)} words (most confused: ${worst.join(', ')})`;
}

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const documents = [
  ...readDocuments(join(values.corpora, 'gum_trees.jsonl'), 'gum'),
  ...readDocuments(join(values.corpora, 'ewt_trees.jsonl'), 'ewt'),
];
const trial = train(documents.filter((document) => !isHeldOut(document)));
for (const corpus of ['gum', 'ewt'])
  console.log(
    `${corpus}, held out: ${accuracy(
      trial,
      documents.filter((document) => document.corpus === corpus && isHeldOut(document)),
    )}`,
  );
const final = train(documents);
const lines = Array.from({ length: TAGS }, (_, tag) =>
  [...final.dictionary]
    .filter(([, own]) => own === tag)
    .map(([word]) => word)
    .sort()
    .join(' '),
);
const dictionary = Buffer.from(lines.join('\n'), 'latin1');
const length = Buffer.from([dictionary.length & 255, (dictionary.length >> 8) & 255, dictionary.length >> 16, 0]);
const model = Buffer.concat([length, dictionary, Buffer.from(final.quantized().buffer)]);
writeFileSync('src/core/text/tagger.bin', model);
console.log(
  `src/core/text/tagger.bin: ${String(model.length)} bytes, ${String(final.dictionary.size)} words in the dictionary`,
);
