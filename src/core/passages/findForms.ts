import type { Span } from '../model';
import { CharClass, charClass } from '../text/characters';

/** Where any of some phrases stands in a text: as written, in lower case, with a capital, or in capitals. */
export function findForms(text: string, phrases: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  for (const form of new Set(phrases.flatMap(variantsOf)))
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      if (!isWordUnit(text, at - 1) && !isWordUnit(text, at + form.length))
        found.push({ start: at, end: at + form.length });
  return withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

const variantsOf = (phrase: string): readonly string[] => [
  phrase,
  phrase.toLowerCase(),
  phrase.charAt(0).toUpperCase() + phrase.slice(1),
  phrase.toUpperCase(),
];

function isWordUnit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = charClass(text.charCodeAt(at));
  return kind === CharClass.Lower || kind === CharClass.Upper || kind === CharClass.Digit;
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
