import type { NameGender } from '../people';

/** The texts of the tables in `../data`, each under the name of its file. */
export type DataTables = Readonly<Record<'cities' | 'names' | 'people' | 'regions' | 'towns' | 'words', string>>;

export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);
export const linesOf = (text: string): readonly string[] => text.trim().split('\n');

export interface PersonNames {
  readonly given: ReadonlyMap<string, NameGender>;
  readonly family: readonly string[];
}

/** The table of personal names: a line a kind, `family` or the gender of given names. */
export function personNames({ names }: DataTables): PersonNames {
  const given = new Map<string, NameGender>();
  let family: readonly string[] = [];
  for (const line of linesOf(names)) {
    const [kind = '', list = ''] = line.split('\t');
    if (kind === 'family') family = wordsOf(list);
    else for (const name of wordsOf(list)) given.set(name, kind as NameGender); // The file holds these three only.
  }
  return { given, family };
}
