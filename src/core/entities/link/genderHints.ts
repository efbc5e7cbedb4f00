import { Part, partOf } from './clausePlace';
import type { NameLinker } from './nameLinks';
import type { EntityDraft, Placed } from './registry';

/**
 * Learns the gender of people from pronouns that can mean nobody else: one person alone is named in the sentence and
 * in the one before. What is learned there helps in the whole document.
 *
 *     Kestrel was late. She had missed the train.
 */
export function hintGenders(placed: readonly (readonly Placed[])[], linker: NameLinker): void {
  let before: EntityDraft | undefined | null;
  let now: EntityDraft | undefined | null;
  for (const ofBlock of placed) {
    before = now;
    now = undefined;
    let sentence = 0;
    for (const each of ofBlock) {
      const { mention, reading } = each;
      const { sentences } = reading;
      while (sentence + 1 < sentences.length && (sentences[sentence]?.to ?? 0) <= mention.from) {
        sentence++;
        before = now;
        now = undefined;
      }
      const only = joined(before, now);
      if (mention.form === 'name') {
        const entity = linker.linkOf(each)?.entity;
        if (entity?.type === 'person') now = joined(now, entity);
      } else if (mention.form === 'role' && mention.type === 'person') now = null;
      else if (mention.gender && only && isOfSubjectOrOwner(each)) only.hint(mention.gender);
    }
  }
}

/** The one of two people that is there, or null where they are two. */
function joined(a: EntityDraft | undefined | null, b: EntityDraft | undefined | null): EntityDraft | undefined | null {
  if (a === undefined) return b;
  return b === undefined || a === b ? a : null;
}

/** "Ortiz thanked him" speaks of two people. */
const isOfSubjectOrOwner = ({ mention, reading }: Placed): boolean => {
  const part = partOf(reading, mention);
  return mention.form === 'pronoun' && (part === Part.Subject || part === Part.Owner);
};
