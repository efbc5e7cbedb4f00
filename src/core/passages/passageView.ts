import type { PassageAnalysis } from '../analyze';
import type { Block, Mention, Problem, Quotation, Span } from '../model';
import { findProblems } from '../problems';
import type { FoundTopic } from '../topics/topics';
import { type EntityFacts, readEntityFacts } from './entityFacts';
import { findForms } from './findForms';
import { identifiedQuotation, movedBlocks, movedMentions, movedQuotations, movedSpans } from './moved';

/** A topic of a passage with its key in the document: of its entity, or of its words in the singular. */
export interface PassageTopic {
  readonly key: string;
  readonly found: FoundTopic;
}

/**
 * A passage as part of its document. Keeps what it worked out last: of a passage before the edit nothing changes, of one
 * behind it only the place.
 */
export class PassageView {
  readonly text: string;
  readonly analysis: PassageAnalysis;
  /** Where phrases and names stand; counted from the start of the passage. */
  readonly #places = new Map<string, readonly Span[]>();
  readonly #named = new Map<number, readonly Span[]>();
  /** Such places, and those of topics, in the document. */
  #moved = new Map<readonly Span[], readonly Span[]>();
  #start = 0;
  /** Of its entities, by their ids. */
  #indexes: ReadonlyMap<string, number> | undefined;
  #facts: readonly EntityFacts[] | undefined;
  #signature: string | undefined;
  #blocks: readonly Block[] | undefined;
  #mentions: readonly (readonly Mention[])[] | undefined;
  #ids: readonly string[] = [];
  /** With these ids; counted from the start of the passage. */
  #identified: readonly Quotation[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  #problems: readonly Problem[] | undefined;
  #topics: readonly PassageTopic[] | undefined;
  #topicIds: readonly string[] = [];

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
    this.#problems = undefined;
    this.#moved = new Map();
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

  /** The id that an entity of the passage has in the document, where `ids` are those of all its entities. */
  idIn(ids: readonly string[], id: string): string {
    this.#indexes ??= new Map(this.analysis.entities.map(({ entity }, i) => [entity.id, i]));
    return ids[this.#indexes.get(id) ?? -1] ?? '';
  }

  /** Its quotations, with the ids that its entities have in the document. */
  quotations(ids: readonly string[]): readonly Quotation[] {
    if (!this.#identified || !isSame(ids, this.#ids)) {
      this.#identified = this.analysis.quotations.map((quotation) =>
        identifiedQuotation(quotation, (id) => this.idIn(ids, id)),
      );
      this.#quotations = undefined;
      this.#problems = undefined;
    }
    this.#ids = ids;
    return (this.#quotations ??= movedQuotations(this.#identified, this.#start));
  }

  /** What a reviewer should look at in its quotations. */
  problems(ids: readonly string[]): readonly Problem[] {
    const quotations = this.quotations(ids);
    return (this.#problems ??= findProblems(quotations));
  }

  /** Its topics, with the keys that they have in the document. */
  topics(ids: readonly string[]): readonly PassageTopic[] {
    if (!this.#topics || !isSame(ids, this.#topicIds))
      this.#topics = this.analysis.topics.map((found) => ({
        key: found.entity === undefined ? found.words.join(' ') : this.idIn(ids, found.entity),
        found,
      }));
    this.#topicIds = ids;
    return this.#topics;
  }

  /** Where any of some phrases stands. */
  placesOf(phrases: readonly string[]): readonly Span[] {
    const key = phrases.join('\n');
    let places = this.#places.get(key);
    if (!places) this.#places.set(key, (places = findForms(this.text, phrases)));
    return this.inDocument(places);
  }

  /** Where one of its entities stands by name. */
  namesOf(entity: number): readonly Span[] {
    let places = this.#named.get(entity);
    if (!places) {
      const mentions = this.analysis.entities[entity]?.entity.mentions ?? [];
      this.#named.set(entity, (places = mentions.filter(({ form }) => form === 'name')));
    }
    return this.inDocument(places);
  }

  /** Places that count from the start of the passage. */
  inDocument(places: readonly Span[]): readonly Span[] {
    let moved = this.#moved.get(places);
    if (!moved) this.#moved.set(places, (moved = movedSpans(places, this.#start)));
    return moved;
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, i) => id === b[i]));
