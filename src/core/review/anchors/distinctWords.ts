import type { Passage, PassageSearch } from './passageSearch';
import type { SoughtAnchor } from './soughtAnchor';

/** Units of a piece: two or three words. */
const PIECE = 16;
/** Of long words, as many pieces are looked for. */
const MOST_PIECES = 8;

/**
 * Which anchors have words of which no piece stands in more than one place. If one does, the words may be those of a
 * formula, or the anchor's own words were edited and what is found is a copy of them.
 */
export function findDistinct(
  search: PassageSearch,
  units: Uint16Array,
  anchors: readonly SoughtAnchor[],
): readonly boolean[] {
  const pieces = anchors.map(piecesOf);
  const places = search.find(units, pieces.flat(), 1);
  let next = 0;
  return pieces.map(({ length }) => {
    const own = places.slice(next, (next += length));
    return own.every(({ at, isMany }) => at.length === 1 && !isMany);
  });
}

/** Pieces from the first to the last, at even distances. */
function piecesOf({ from, to }: SoughtAnchor): readonly Passage[] {
  const room = Math.max(0, to - from - PIECE);
  const count = Math.min(MOST_PIECES, 1 + Math.ceil(room / PIECE));
  return Array.from({ length: count }, (_, i) => {
    const start = from + (count > 1 ? Math.round((i * room) / (count - 1)) : 0);
    return [start, Math.min(to, start + PIECE)];
  });
}
