import assert from 'node:assert/strict';
import {
  analyze,
  AnchorPlaces,
  type Decision,
  type DocumentReview,
  type EntityVerdict,
  type Quotation,
  type QuotationVerdict,
  reviewDocument,
  timeAfter,
  turnStep,
} from '../../../../src/core/index';

/** A document with what is decided about it, as the tests below write it. */
export class TestDesk {
  text: string;
  decisions: readonly Decision[] = [];
  #count = 0;

  constructor(text: string) {
    this.text = text;
  }

  get review(): DocumentReview {
    return reviewDocument(this.text, analyze(this.text), this.decisions);
  }

  get open(): readonly string[] {
    return this.review.marks
      .filter(({ standing }) => standing === 'undecided')
      .map((mark) => this.words(mark.quotation));
  }

  words({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.text.slice(start, end);
  }

  /** The mark that begins with some words. */
  mark(words: string) {
    const found = this.review.marks.find(({ quotation }) => this.text.startsWith(words, quotation.start));
    assert.ok(found, `no mark begins with ${words}`);
    return found;
  }

  standing(words: string): string {
    return this.mark(words).standing;
  }

  speaker(words: string): string | null {
    return this.nameOf(this.mark(words).quotation.speaker);
  }

  nameOf(id: string | null): string | null {
    return this.review.analysis.entities.find((entity) => entity.id === id)?.name ?? null;
  }

  entity(name: string) {
    return this.review.analysis.entities.find((entity) => entity.name === name);
  }

  /** Decides about the mark that begins with some words, knowing what was decided before; or not knowing it. */
  decide(words: string, verdict: QuotationVerdict, { by = 'Eve', isBlind = false } = {}): Decision {
    const { quotation, found, heads } = this.mark(words);
    const shown: Quotation = found ?? quotation;
    return this.#record({
      subject: 'quotation',
      verdict,
      by,
      said: { kind: shown.kind, speaker: this.nameOf(shown.speaker), confidence: shown.confidence },
      anchors: this.anchors(...shown.parts.map(([start, end]) => ({ start, end }))),
      over: isBlind ? [] : heads.map(({ id }) => id),
    });
  }

  add(words: string, speaker: string | null): Decision {
    return this.#record({
      subject: 'quotation',
      verdict: { kind: 'add', as: { kind: 'direct', speaker } },
      by: 'Eve',
      said: null,
      anchors: this.anchors(this.span(words)),
      over: [],
    });
  }

  /** Says something of an entity, at the mentions of the words given. */
  about(
    name: string,
    verdict: EntityVerdict,
    ...mentions: readonly { readonly start: number; readonly end: number }[]
  ): Decision {
    const entity = this.entity(name);
    assert.ok(entity, `nobody is called ${name}`);
    return this.#record({
      subject: 'entity',
      verdict,
      by: 'Eve',
      said: { name, type: entity.type },
      anchors: this.anchors(...(mentions.length > 0 ? mentions : entity.mentions.slice(0, 1))),
      over: [],
    });
  }

  undo({ step }: Decision, isUndone = true): void {
    this.decisions = turnStep(this.decisions, step, { isUndone, by: 'Eve', at: this.#now() });
  }

  span(words: string, from = 0): { readonly start: number; readonly end: number } {
    const start = this.text.indexOf(words, from);
    assert.ok(start >= 0, `no ${words}`);
    return { start, end: start + words.length };
  }

  anchors(...spans: readonly { readonly start: number; readonly end: number }[]) {
    return new AnchorPlaces(this.text).make(spans);
  }

  #now(): string {
    return timeAfter(this.decisions, new Date(0));
  }

  #record(decision: DistributiveOmit<Decision, 'id' | 'step' | 'at'>): Decision {
    const id = `00000000-0000-4000-8000-${`${++this.#count}`.padStart(12, '0')}`;
    const made: Decision = { ...decision, id, step: id, at: this.#now() };
    this.decisions = [...this.decisions, made];
    return made;
  }
}

type DistributiveOmit<T, K extends keyof T> = T extends T ? Omit<T, K> : never;
