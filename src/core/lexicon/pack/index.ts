import { addClasses } from './classLists';
import { FactsDraft } from './factsDraft';
import type { DataTables } from './tables';
import { addTraits } from './traitLists';

/** Makes the table of words from all lists: run by the build, no part of the program. */
export function packWordFacts(tables: DataTables): Uint8Array {
  const draft = new FactsDraft();
  addTraits(draft, tables);
  addClasses(draft, tables);
  return draft.toBytes();
}
