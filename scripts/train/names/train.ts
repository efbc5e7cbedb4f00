/**
 * Trains the tagger of names: `npm run train:names -- [--corpora DIR] [--trial]`.
 * Reads uner_ewt, wnut17, gum, litbank and our own examples.txt, with --trial prints the strict F1 on held-out documents,
 * then trains on all and writes src/core/entities/tagging/names.bin. Reproducible: fixed seeds decide every choice.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { random } from '../shared/random';
import { type GoldDocument, readCorpora, readExamples } from './data';
import { type Document, readDocument } from './documents';
import { Inventor } from './invent';
import { nameSource } from './nameSource';
import { Replacer } from './replace';
import { score } from './score';
import { train } from './training';

const HELD_OUT_SHARE = 6;

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' }, trial: { type: 'boolean', default: false } },
});

const isHeldOut = ({ gold: { id } }: Document): boolean =>
  [...id.replace(/#.*$/u, '')].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7) % HELD_OUT_SHARE === 0;

/** All that is learned from: the corpora and our examples, and many of them again with other names in them. */
function readDocuments(folder: string): readonly Document[] {
  const next = random(11);
  const replacer = new Replacer(new Inventor(nameSource(), next), next);
  const renamed = (times: number, list: readonly GoldDocument[]): readonly GoldDocument[] =>
    Array.from({ length: times }, (_, i) =>
      list.map((document) => replacer.replace(document, 0.75, `#${String(i)}`)),
    ).flat();
  const examples = readExamples('scripts/train/names/examples.txt');
  const corpora = readCorpora(folder);
  const news = corpora.filter(({ corpus }) => corpus !== 'litbank' && corpus !== 'wnut17');
  return [...corpora, ...examples, ...renamed(2, news), ...renamed(3, examples)].map(readDocument);
}

/** Learns from the other documents, and prints the scores of those held out. */
function tryOut(documents: readonly Document[]): void {
  const trainer = train(documents.filter((document) => !isHeldOut(document)));
  const measured = documents.filter((document) => isHeldOut(document) && !document.gold.id.includes('#'));
  for (const name of ['uner_ewt', 'wnut17', 'gum', 'litbank', 'examples']) {
    const ofCorpus = measured.filter(({ gold: { corpus } }) => corpus === name);
    console.log(`${name}, held out: ${score(trainer, ofCorpus)}`);
  }
}

const documents = readDocuments(values.corpora);
const names = documents.reduce((sum, { gold }) => sum + gold.names.length, 0);
console.log(`${String(documents.length)} documents, ${String(names)} names`);
if (values.trial) tryOut(documents);
const bytes = Buffer.from(train(documents).quantized().buffer);
writeFileSync('src/core/entities/tagging/names.bin', bytes);
console.log(`src/core/entities/tagging/names.bin: ${String(bytes.length)} bytes`);
