import { NameFeatures } from '../../../src/core/entities/tagging/features';
import { rememberNames } from '../../../src/core/entities/tagging/memory';
import type { NameWords } from '../../../src/core/entities/tagging/zones';
import { LISTED, WordClass } from '../../../src/core/lexicon/wordClasses';
import { random, shuffle } from '../shared/random';
import type { Document } from './documents';
import { Trainer } from './trainer';

const EPOCHS = 4;
const SEEDS = [7, 8, 9, 10, 11, 12];
/** Share of the words of a document whose entries in the lists of names are hidden in one epoch. */
const HIDDEN = 0.4;

/** The mean of several trainings that read the documents in other orders: less is left to chance. */
export function train(documents: readonly Document[]): Trainer {
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
    shuffle(order, next);
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
