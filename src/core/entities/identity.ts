import type { EntityType } from '../model';
import type { Gender } from './mention';
import type { PersonName } from './link/personName';

/** What an honorific says of a woman beside her gender; `learned` of anybody. */
export type Style = 'married' | 'unmarried' | 'learned';

export interface NameForm {
  readonly text: string;
  readonly count: number;
}

/** What tells whether an entity is the same as one of another passage. */
export interface Identity {
  /** Its names as written, with how often each stands in the text. */
  readonly forms: readonly NameForm[];
  /** Of a person. */
  readonly personNames: readonly PersonName[];
  /** Of anything else: the form of its name under which it is found. */
  readonly key: string | undefined;
  /** Not what a given name alone suggests: Moss is a family name, too. */
  readonly gender: Gender | undefined;
  readonly style: Style | undefined;
  /** Introduced as one who is known: the mayor, not a mayor. */
  readonly isDefinite: boolean;
  readonly isNarrator: boolean;
}

/** People and bodies go by their longest name, other things by their most frequent one; acronyms only where alone. */
export function bestName(forms: readonly NameForm[], type: EntityType): string | undefined {
  if (forms.length === 1) return forms[0]?.text;
  const isShort = (text: string): boolean => text === text.toUpperCase();
  const isByLength = type === 'person' || type === 'organization' || type === 'work' || type === 'event';
  return [...forms].sort((a, b) => {
    if (isShort(a.text) !== isShort(b.text)) return isShort(a.text) ? 1 : -1;
    const byLength = b.text.length - a.text.length;
    const byCount = b.count - a.count;
    return isByLength ? byLength || byCount : byCount || byLength;
  })[0]?.text;
}
