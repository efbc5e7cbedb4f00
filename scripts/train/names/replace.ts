/**
 * The same text with other names in it (mention replacement, after Dai & Adel 2020): keeps the tagger from learning the
 * few names of a small corpus by heart. Names that share a word stay together: Ana Ortiz and Ortiz.
 */
import type { GoldDocument, GoldName, NameKind } from './data';

export interface NameSource {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

const capitalized = (name: string): string =>
  name.replace(/(^|[\s'-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export class Replacer {
  readonly #source: NameSource;
  readonly #random: () => number;

  constructor(source: NameSource, random: () => number) {
    this.#source = source;
    this.#random = random;
  }

  /** `share`: how many of the names are replaced. */
  replace(document: GoldDocument, share: number, suffix: string): GoldDocument {
    const words = new Map<string, string>();
    const wholes = new Map<string, string>();
    const kept = new Set<string>();
    const names: GoldName[] = [];
    const open: { start: number; end: number }[] = [];
    const marks = [
      ...document.names.map((name) => ({ ...name, isOpen: false })),
      ...document.open.map((range) => ({ ...range, kind: 'person' as NameKind, isOpen: true })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    let text = '';
    let at = 0;
    for (const { start, end, kind, isOpen } of marks) {
      if (isOpen) continue;
      if (start < at) continue;
      text += document.text.slice(at, start);
      const name = document.text.slice(start, end);
      const key = `${kind} ${name.toLowerCase()}`;
      if (!wholes.has(key) && !kept.has(key) && this.#random() > share) kept.add(key);
      const next = kept.has(key) ? name : this.#nameFor(kind, name, { words, wholes, key });
      names.push({ start: text.length, end: text.length + next.length, kind });
      text += next;
      at = end;
    }
    text += document.text.slice(at);
    return { ...document, id: `${document.id}${suffix}`, text, names, open };
  }

  #nameFor(
    kind: NameKind,
    name: string,
    { words, wholes, key }: { words: Map<string, string>; wholes: Map<string, string>; key: string },
  ): string {
    const known = wholes.get(key);
    if (known !== undefined) return known;
    const upper = name === name.toUpperCase() && name.length > 3;
    let next = kind === 'person' ? this.#person(name, words) : this.#thing(kind, name);
    if (upper && kind !== 'organization') next = next.toUpperCase();
    wholes.set(key, next);
    return next;
  }

  #person(name: string, words: Map<string, string>): string {
    const parts = name.split(' ');
    return parts
      .map((part, i) => {
        const key = part.toLowerCase();
        const known = words.get(key);
        if (known !== undefined) return known;
        if (!/^\p{Lu}\p{L}/u.test(part)) return part;
        const list = i === 0 && parts.length > 1 ? this.#source.given : this.#source.family;
        const next = capitalized(this.#pick(list));
        words.set(key, next);
        return next;
      })
      .join(' ');
  }

  #thing(kind: NameKind, name: string): string {
    if (kind === 'place') return name.split(' ').length > 3 ? name : capitalized(this.#pick(this.#source.places));
    const words = name.split(' ');
    // An acronym stays short; of the name of a body the head stays: X University.
    if (words.length === 1 && name === name.toUpperCase()) return this.#acronym();
    if (words.length === 1) return this.#random() < 0.5 ? capitalized(this.#pick(this.#source.organizations)) : name;
    if (words.length === 2 && this.#random() < 0.6)
      return `${capitalized(this.#pick(this.#random() < 0.5 ? this.#source.places : this.#source.family))} ${words[1] ?? ''}`;
    return name;
  }

  #acronym(): string {
    const length = 2 + Math.floor(this.#random() * 4);
    return Array.from({ length }, () => this.#pick('ABCDEFGHIKLMNOPRSTUWZ'.split(''))).join('');
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T; // The lists are not empty.
  }
}
