import type { Entity, Mention, Span } from '../../model';
import { firstFrom } from './firstFrom';

interface Owned {
  readonly mention: Mention;
  readonly entity: string;
}

const startOf = ({ mention }: Owned): number => mention.start;

/** Mentions that may stand at one place: names within names. */
const NEIGHBOURS = 8;

/** From here on, a mention and a span mean the same words. */
const HALF = 0.5;

/** The mentions of a document by their places. */
export class MentionIndex {
  readonly #sorted: readonly Owned[];

  constructor(entities: readonly Entity[]) {
    this.#sorted = entities
      .flatMap(({ id, mentions }) => mentions.map((mention): Owned => ({ mention, entity: id })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  }

  /** The mention that covers a span best. */
  at(span: Span): Mention | undefined {
    return this.#best(span, HALF, () => true);
  }

  /** The mention of one entity that covers a span best. */
  of(entity: string, span: Span): Mention | undefined {
    return this.#best(span, 0, (owned) => owned.entity === entity);
  }

  /** The best of those that share more than `least` with a span: 1 is the same words. */
  #best(span: Span, least: number, isWanted: (owned: Owned) => boolean): Mention | undefined {
    let best: Mention | undefined;
    let most = least;
    for (let i = Math.max(0, firstFrom(this.#sorted, span.start, startOf) - NEIGHBOURS); i < this.#sorted.length; i++) {
      const owned = this.#sorted[i];
      if (!owned || owned.mention.start >= span.end) break;
      if (!isWanted(owned)) continue;
      const shared = Math.min(owned.mention.end, span.end) - Math.max(owned.mention.start, span.start);
      const share = shared / Math.max(owned.mention.end - owned.mention.start, span.end - span.start);
      if (share <= most) continue;
      best = owned.mention;
      most = share;
    }
    return best;
  }
}
