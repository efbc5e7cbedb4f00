import { CharClass, charClass } from '../../text/characters';
import { type Side, unitOf } from './side';
import { isTypo } from './typo';
import { decodeUnits, isWordUnit } from './wordUnits';

/** A name of a side, or another word: from `near` to `far`, counted away from the words of the anchor. */
interface SideName {
  readonly near: number;
  readonly far: number;
}

/**
 * Whether what stands at the first difference is a name or number that became another name or number, and what comes
 * beyond both goes on alike. Passages that are alike but for that are about somebody or something else:
 *
 *     The coach of Leith said they would win.      The coach of Perth said they would win.
 *                                ^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^^   not the same words
 *
 * `same`: how many units next to the words are the same.
 */
export function isReplacedName(was: Side, is: Side, same: number): boolean {
  let near = same;
  while (near > 0 && isWordUnit(unitOf(was, near - 1))) near--;
  const old = nameFrom(was, near);
  const now = nameFrom(is, near);
  // The context may end within the name: how it began (or ended) is not known then.
  if (!old || !now || old.far >= was.length || isTypo(spell(was, old), spell(is, now))) return false;
  return goesOnAlike(was, old.far, is, now.far);
}

/** A name of one word or several, or a number. */
function nameFrom(side: Side, near: number): SideName | undefined {
  let far = near;
  for (let next = near; ;) {
    const end = wordEnd(side, next);
    if (end === next || !isTelling(side, next, end)) break;
    far = end;
    if (unitOf(side, far) !== SPACE) break;
    next = far + 1;
  }
  return far > near ? { near, far } : undefined;
}

function wordEnd(side: Side, near: number): number {
  let far = near;
  while (far < side.length && far < near + LONGEST && isWordUnit(unitOf(side, far))) far++;
  return far;
}

const SPACE = 0x20;
const LONGEST = 40;

function spell(side: Side, { near, far }: SideName): string {
  const units = Uint16Array.from({ length: far - near }, (_, i) =>
    unitOf(side, side.step > 0 ? near + i : far - 1 - i),
  );
  return decodeUnits(units, 0, units.length);
}

function isTelling(side: Side, near: number, far: number): boolean {
  for (let away = near; away < far; away++) {
    const kind = charClass(unitOf(side, away));
    if (kind === CharClass.Upper || kind === CharClass.Digit) return true;
  }
  return false;
}

/** Whether the next word beyond is the same, or there is none to tell. */
function goesOnAlike(was: Side, wasAt: number, is: Side, isAt: number): boolean {
  let away = 0;
  for (let words = 0; wasAt + away < was.length; away++) {
    const unit = unitOf(was, wasAt + away);
    if (unit !== unitOf(is, isAt + away)) return false;
    if (away > 0 && !isWordUnit(unit) && isWordUnit(unitOf(was, wasAt + away - 1)) && ++words === 1) break;
  }
  return true;
}
