import type { PassageAnalysis } from '../analyze';
import type { Block, Mention, Quotation, Span } from '../model';
import { type EntityFacts, readEntityFacts } from './entityFacts';
import { findForms } from './findForms';
import { movedBlocks, movedMentions, placedQuotation } from './moved';

/**
 * A passage as part of its document. Keeps what it worked out last: of a passage before the edit nothing changes, of one
 * behind it only the place.
 */
export class PassageView {
  readonly text: string;
  readonly analysis: PassageAnalysis;
  readonly #places = new Map<string, readonly Span[]>();
  #start = 0;
  #facts: readonly EntityFacts[] | undefined;
  #signature: string | undefined;
  #blocks: readonly Block[] | undefined;
  #mentions: readonly (readonly Mention[])[] | undefined;
  #ids: readonly string[] = [];
  #quotations: readonly Quotation[] | undefined;

  constructor(text: string, analysis: PassageAnalysis) {
    this.text = text;
    this.analysis = analysis;
  }

  get start(): number {
    return this.#start;
  }

  /** Sets where the passage starts in the document. */
  moveTo(start: number): void {
    if (start === this.#start) return;
    this.#start = start;
    this.#blocks = undefined;
    this.#mentions = undefined;
    this.#quotations = undefined;
  }

  get facts(): readonly EntityFacts[] {
    return (this.#facts ??= readEntityFacts(this.text, this.analysis));
  }

  /** All that is told of its entities, to see whether that changed. */
  get signature(): string {
    return (this.#signature ??= JSON.stringify(this.facts));
  }

  get blocks(): readonly Block[] {
    return (this.#blocks ??= movedBlocks(this.analysis.blocks, this.#start));
  }

  /** Those of each of its entities. */
  get mentions(): readonly (readonly Mention[])[] {
    return (this.#mentions ??= this.analysis.entities.map(({ entity }) => movedMentions(entity.mentions, this.#start)));
  }

  /** Its quotations, with the ids that its entities have in the document. */
  quotations(ids: readonly string[]): readonly Quotation[] {
    if (this.#quotations && isSame(ids, this.#ids)) return this.#quotations;
    this.#ids = ids;
    const idOf = new Map(this.analysis.entities.map(({ entity }, i) => [entity.id, ids[i] ?? '']));
    this.#quotations = this.analysis.quotations.map((quotation) =>
      placedQuotation(quotation, this.#start, (id) => idOf.get(id) ?? ''),
    );
    return this.#quotations;
  }

  /** Where any of some phrases stands; offsets count from the start of the passage. */
  placesOf(phrases: readonly string[]): readonly Span[] {
    const key = phrases.join('\n');
    let places = this.#places.get(key);
    if (!places) this.#places.set(key, (places = findForms(this.text, phrases)));
    return places;
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, i) => id === b[i]));
