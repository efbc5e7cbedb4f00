import type { Antecedent } from './pronounLinks';
import type { EntityDraft, Placed } from './registry';
import type { RoleLink } from './roleLinks';

const ANSWERS = new Set(['a', 'a.', 'answer', 'interviewee']);
/** How much more often than anybody else the one introduced is spoken of. */
const LEAD = 2;

/** A: in an interview of questions and answers. */
export function isAnswer({ mention, reading }: Placed): boolean {
  const { block, tokens } = reading;
  return (
    block.label?.start === block.start + (tokens.start[mention.from] ?? 0) &&
    ANSWERS.has(tokens.word[mention.from] ?? '')
  );
}

/**
 * Who answers in an interview: the only person of whom the introduction speaks, or by far the one most spoken of.
 *
 *     Ana Ortiz runs a foundry. She inherited it at 26.
 *     Q: Why?
 *     A: Somebody had to.      A is Ana Ortiz
 */
export class Interviewee {
  readonly #before: readonly Antecedent[];
  #link: RoleLink | undefined;
  #isDecided = false;

  constructor(before: readonly Antecedent[]) {
    this.#before = before;
  }

  /** Undefined where nobody is introduced. Decided at the first answer: who is spoken of later was not introduced. */
  link(): RoleLink | undefined {
    if (!this.#isDecided) this.#link = this.#introduced();
    this.#isDecided = true;
    return this.#link;
  }

  #introduced(): RoleLink | undefined {
    const counts = new Map<EntityDraft, number>();
    for (const { entity, isInMarks } of this.#before)
      if (entity.type === 'person' && entity.isNamed && !entity.isPlural && !isInMarks)
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const ranked = [...counts].sort(([, a], [, b]) => b - a);
    const [best, second] = ranked;
    if (!best || best[1] < LEAD * (second?.[1] ?? 0)) return undefined;
    return { entity: best[0], confidence: 0.8, rivals: ranked.slice(1, 3).map(([entity]) => entity) };
  }
}
