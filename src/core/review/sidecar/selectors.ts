import type { Anchor } from '../anchors/anchor';
import type { Fields } from './fields';
import type { Json, JsonObject } from './json';
import { LIMITS } from './limits';

/** How an anchor is written: by its words with what stands around them, and by its place. */
export const selectorsOf = ({ exact, prefix, suffix, start, end }: Anchor): readonly JsonObject[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

/** The anchor that the field `selector` tells. */
export function readAnchor(target: Fields): Anchor {
  const selectors = target.objects('selector');
  const quote = selectors.find((selector) => selector.is('type', 'TextQuoteSelector'));
  const position = selectors.find((selector) => selector.is('type', 'TextPositionSelector'));
  if (!quote || !position)
    target.fail({ code: 'sidecar.wrong-value', path: `${target.path}.selector`, expected: 'selector' });
  const start = position?.place('start') ?? 0;
  const end = position?.place('end') ?? 0;
  if (end < start && position)
    target.fail({ code: 'sidecar.wrong-value', path: `${position.path}.end`, expected: 'place' });
  return {
    exact: quote?.text('exact', LIMITS.exact) ?? '',
    prefix: quote?.has('prefix') ? quote.text('prefix') : '',
    suffix: quote?.has('suffix') ? quote.text('suffix') : '',
    start,
    end,
  };
}

/** The words of a document that a decision is about, and the annotations that it answers. */
export function targetOf(anchors: readonly Anchor[], source: string, answered: readonly string[]): Json {
  const places = anchors.map((anchor) => ({ source, selector: selectorsOf(anchor) }));
  const targets: readonly Json[] = [...answered, ...(places.length > 0 ? places : [{ source }])];
  return targets.length === 1 ? (targets[0] ?? null) : targets;
}

/** The anchors of the field `target`; a target without a selector is the document as a whole. */
export function readTarget(annotation: Fields): readonly Anchor[] {
  const targets = annotation.objects('target', 'text');
  for (const target of targets) checkSource(target);
  return targets.filter((target) => target.has('selector')).map(readAnchor);
}

/**
 * The name of a document as a relative address. Half of a surrogate pair, which a name may hold and an address may not,
 * becomes a replacement character.
 */
export const sourceOf = (document: string): string =>
  encodeURIComponent(document.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

/** A sidecar speaks of the document that it lies beside: an address of anything else is refused, not followed. */
function checkSource(target: Fields): void {
  const source = target.text('source');
  if (/[\\:]/.test(source) || !isPlainName(source) || !isPlainName(decoded(source)))
    target.fail({ code: 'sidecar.unsafe-path', path: `${target.path}.source` });
}

/**
 * True for the name of a file that leads to no other folder, on any system. A backslash may be part of a name, but not
 * lead upwards where it is none.
 */
export const isPlainName = (name: string): boolean =>
  name !== '' && !/[/\0]/.test(name) && !name.split('\\').some((part) => part === '.' || part === '..');

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    // No address that can be written so: it is looked at as it stands.
    return source;
  }
}
