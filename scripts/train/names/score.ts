import { NameFeatures } from '../../../src/core/entities/tagging/features';
import { rememberNames } from '../../../src/core/entities/tagging/memory';
import { settle } from '../../../src/core/entities/tagging/settle';
import { KINDS, type TaggedName } from '../../../src/core/entities/tagging/tagNames';
import { ALL, type Document, FIRST } from './documents';
import type { Trainer } from './trainer';

/** Strict F1 of the names of some documents, as `settle` leaves them. */
export function score(trainer: Trainer, documents: readonly Document[]): string {
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
