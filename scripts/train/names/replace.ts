/**
 * The same text with other names in it (mention replacement, after Dai & Adel 2020): keeps the tagger from learning the
 * few names of a small corpus by heart. Names that share a word stay together: Ana Ortiz and Ortiz.
 */
import type { GoldDocument, GoldName, NameKind } from './data';
import type { Article, Inventor } from './invent';

/** The names of a document under their new ones. */
interface Renamed {
  /** Words of persons. */
  readonly words: Map<string, string>;
  readonly wholes: Map<string, string>;
  readonly kept: Set<string>;
  /** The body named last: an acronym in brackets behind it is its own. */
  lastBody: string;
}

export class Replacer {
  readonly #inventor: Inventor;
  readonly #random: () => number;

  constructor(inventor: Inventor, random: () => number) {
    this.#inventor = inventor;
    this.#random = random;
  }

  /** `share`: how many of the names are replaced. */
  replace(document: GoldDocument, share: number, suffix: string): GoldDocument {
    const renamed: Renamed = { words: new Map(), wholes: new Map(), kept: new Set(), lastBody: '' };
    const names: GoldName[] = [];
    const shifts: { readonly from: number; readonly by: number }[] = [];
    let text = '';
    let at = 0;
    for (const { start, end, kind } of [...document.names].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < at) continue;
      text += document.text.slice(at, start);
      const name = document.text.slice(start, end);
      const key = `${kind} ${name.toLowerCase()}`;
      if (!renamed.wholes.has(key) && !renamed.kept.has(key) && this.#random() > share) renamed.kept.add(key);
      const next = renamed.kept.has(key) ? name : this.#nameFor(kind, name, { renamed, key, before: text });
      if (kind === 'organization') renamed.lastBody = next;
      names.push({ start: text.length, end: text.length + next.length, kind });
      text += next;
      at = end;
      shifts.push({ from: end, by: text.length - end });
    }
    text += document.text.slice(at);
    const moved = (offset: number): number => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? 0);
    const open = document.open.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
    return { ...document, id: `${document.id}${suffix}`, text, names, open };
  }

  #nameFor(
    kind: NameKind,
    name: string,
    { renamed, key, before }: { readonly renamed: Renamed; readonly key: string; readonly before: string },
  ): string {
    const known = renamed.wholes.get(key);
    if (known !== undefined) return known;
    const isUpper = name === name.toUpperCase() && name.length > 3;
    let next = name;
    if (kind === 'person') next = this.#person(name, renamed.words);
    else if (kind === 'organization') next = this.#body(name, before, renamed.lastBody);
    else if (name.split(' ').length < 4) next = this.#inventor.place();
    if (isUpper && kind !== 'organization') next = next.toUpperCase();
    renamed.wholes.set(key, next);
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
        const next = i === 0 && parts.length > 1 ? this.#inventor.given() : this.#inventor.family();
        words.set(key, next);
        return next;
      })
      .join(' ');
  }

  #body(name: string, before: string, lastBody: string): string {
    const isAcronym = !name.includes(' ') && name.length < 8 && name === name.toUpperCase();
    if (isAcronym) return /\($/u.test(before) ? this.#inventor.acronymOf(lastBody) : this.#inventor.acronym();
    const article: Article = /\bthe $/iu.test(before) ? 'the' : 'none';
    return this.#inventor.organization(article);
  }
}
