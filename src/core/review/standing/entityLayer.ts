import { plainId } from '../../entities/naming';
import type { Analysis, Entity, EntityType, Mention, Quotation, Span } from '../../model';
import type { EntityDecision } from '../decisions/decision';
import { foldWords } from './foldWords';
import { MentionIndex } from './mentionIndex';
import type { Placed } from './places';

/** The entities as reviewers have them, and whose the quotations are with that. */
export interface EntityLayer {
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  /** Decisions that no entity was found for. */
  readonly unused: readonly EntityDecision[];
}

/** An entity while decisions are applied to it. */
interface Draft {
  readonly id: string;
  name: string;
  readonly type: EntityType;
  readonly mentions: Set<Mention>;
  readonly names: Set<string>;
  readonly roles: Set<string>;
}

/** Lays the decisions about entities over an analysis, in the order in which they were made. */
export function layEntities(
  text: string,
  analysis: Analysis,
  decisions: readonly Placed<EntityDecision>[],
): EntityLayer {
  if (decisions.length === 0) return { entities: analysis.entities, quotations: analysis.quotations, unused: [] };
  const drafts = new Drafts(text, analysis.entities);
  const unused = decisions.filter((placed) => !drafts.apply(placed)).map(({ decision }) => decision);
  return { entities: drafts.entities(), quotations: drafts.credit(analysis.quotations), unused };
}

class Drafts {
  readonly #text: string;
  readonly #drafts = new Map<string, Draft>();
  readonly #index: MentionIndex;
  /** Whose each mention is now; none for those of an entity that was rejected. */
  readonly #owners = new Map<Mention, string>();
  /** What became of the entities of the analysis: another one, or nothing. */
  readonly #became = new Map<string, string | null>();
  readonly #originals: readonly Entity[];

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#originals = entities;
    this.#index = new MentionIndex(entities);
    for (const { id, name, type, aliases, roles, mentions } of entities) {
      const names = new Set([name, ...aliases]);
      this.#drafts.set(id, { id, name, type, mentions: new Set(mentions), names, roles: new Set(roles) });
      for (const mention of mentions) this.#owners.set(mention, id);
    }
  }

  /** False where there is no such entity. */
  apply({ decision, spans }: Placed<EntityDecision>): boolean {
    const draft = this.#find(decision, spans);
    if (!draft) return false;
    const { verdict } = decision;
    switch (verdict.kind) {
      case 'reject':
        this.#remove(draft, null);
        break;
      case 'rename':
        draft.name = verdict.name;
        draft.names.add(verdict.name);
        break;
      case 'merge':
        this.#merge(draft, verdict.into);
        break;
      case 'split':
        this.#split(draft, verdict.name, this.#mentionsToSplit(draft, verdict.alias, spans));
        break;
    }
    return true;
  }

  entities(): readonly Entity[] {
    return [...this.#drafts.values()].map(({ id, name, type, mentions, names, roles }) => ({
      id,
      name,
      type,
      mentions: [...mentions].sort((a, b) => a.start - b.start),
      aliases: [...names].filter((alias) => alias !== name),
      roles: [...roles],
    }));
  }

  /** The quotations with the speakers as they are now. */
  credit(quotations: readonly Quotation[]): readonly Quotation[] {
    const changed = new Set(
      this.#originals.filter(({ id, mentions }) => this.#isChanged(id, mentions)).map(({ id }) => id),
    );
    if (changed.size === 0) return quotations;
    return quotations.map((quotation) => {
      const { speaker, reportedBy, candidates } = quotation;
      const isTouched = [speaker, reportedBy, ...candidates.map((each) => each.speaker)].some(
        (id) => id !== null && changed.has(id),
      );
      if (!isTouched) return quotation;
      return {
        ...quotation,
        speaker: this.#ownerAt(speaker, quotation),
        reportedBy: reportedBy === null ? null : this.#nowOf(reportedBy),
        candidates: candidates.flatMap(({ speaker: id, confidence }) => {
          const now = this.#nowOf(id);
          return now === null ? [] : [{ speaker: now, confidence }];
        }),
      };
    });
  }

  #isChanged(id: string, mentions: readonly Mention[]): boolean {
    return this.#became.has(id) || mentions.some((mention) => this.#owners.get(mention) !== id);
  }

  /** What became of an entity of the analysis. */
  #nowOf(id: string): string | null {
    let now: string | null = id;
    // Each step leads to an entity that was there later, so that this ends.
    for (let next = this.#became.get(id); next !== undefined; next = now === null ? undefined : this.#became.get(now))
      now = next;
    return now;
  }

  /** The speaker whom the source of a quotation names now, where that mention went to another. */
  #ownerAt(speaker: string | null, { source, evidence }: Quotation): string | null {
    if (speaker === null) return null;
    for (const span of [...(source ? [source] : []), ...evidence.toReversed()]) {
      const mention = this.#index.of(speaker, span);
      if (mention) return this.#owners.get(mention) ?? null;
    }
    return this.#nowOf(speaker);
  }

  #find({ said }: EntityDecision, spans: readonly Span[]): Draft | undefined {
    for (const span of spans) {
      const mention = this.#index.at(span);
      const owner = mention && this.#drafts.get(this.#owners.get(mention) ?? '');
      if (owner) return owner;
    }
    return this.#named(said.name, said.type);
  }

  #named(name: string, type?: EntityType): Draft | undefined {
    let byAlias: Draft | undefined;
    for (const draft of this.#drafts.values()) {
      if (type !== undefined && draft.type !== type) continue;
      if (draft.name === name) return draft;
      if (draft.names.has(name)) byAlias ??= draft;
    }
    return byAlias;
  }

  #remove(draft: Draft, into: string | null): void {
    this.#drafts.delete(draft.id);
    this.#became.set(draft.id, into);
    for (const mention of draft.mentions)
      if (into === null) this.#owners.delete(mention);
      else this.#owners.set(mention, into);
  }

  #merge(draft: Draft, name: string): void {
    const into = this.#named(name, draft.type) ?? this.#named(name);
    if (into === draft) return;
    if (!into) {
      draft.name = name;
      draft.names.add(name);
      return;
    }
    this.#remove(draft, into.id);
    for (const mention of draft.mentions) into.mentions.add(mention);
    for (const alias of draft.names) into.names.add(alias);
    for (const role of draft.roles) into.roles.add(role);
  }

  #mentionsToSplit(draft: Draft, alias: string | undefined, spans: readonly Span[]): ReadonlySet<Mention> {
    const wanted = new Set<Mention>();
    if (alias === undefined)
      for (const span of spans) {
        const mention = this.#index.at(span);
        if (mention && draft.mentions.has(mention)) wanted.add(mention);
      }
    else for (const mention of draft.mentions) if (this.#wordsOf(mention) === foldWords(alias)) wanted.add(mention);
    return wanted;
  }

  #wordsOf({ start, end }: Mention): string {
    return foldWords(this.#text.slice(start, end));
  }

  /** Gives some mentions to another entity, and the pronouns with them that follow them. */
  #split(draft: Draft, name: string, wanted: ReadonlySet<Mention>): void {
    const other = this.#named(name, draft.type) ?? this.#named(name) ?? this.#make(name, draft.type);
    if (other === draft) return;
    let isWith = false;
    for (const mention of [...draft.mentions].sort((a, b) => a.start - b.start)) {
      // A pronoun goes with what stands before it, as the reader takes it.
      if (wanted.has(mention)) isWith = true;
      else if (mention.form !== 'pronoun') isWith = false;
      if (!isWith) continue;
      draft.mentions.delete(mention);
      other.mentions.add(mention);
      this.#owners.set(mention, other.id);
    }
    this.#dropNames(draft, wanted);
  }

  /** Names by which only the mentions were called that are another's now. */
  #dropNames(draft: Draft, gone: ReadonlySet<Mention>): void {
    const left = new Set([...draft.mentions].map((mention) => this.#wordsOf(mention)));
    const lost = new Set([...gone].map((mention) => this.#wordsOf(mention)).filter((words) => !left.has(words)));
    for (const names of [draft.names, draft.roles])
      for (const name of names) if (name !== draft.name && lost.has(foldWords(name))) names.delete(name);
  }

  #make(name: string, type: EntityType): Draft {
    const plain = plainId({ type, name });
    let id = plain;
    for (let number = 2; this.#drafts.has(id) || this.#became.has(id); number++) id = `${plain}:${number}`;
    const draft: Draft = { id, name, type, mentions: new Set(), names: new Set([name]), roles: new Set() };
    this.#drafts.set(id, draft);
    return draft;
  }
}
