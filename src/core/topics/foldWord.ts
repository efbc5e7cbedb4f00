const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['thieves', 'thief'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['series', 'series'],
  ['species', 'species'],
  ['news', 'news'],
  ['lens', 'lens'],
]);

/**
 * One form for singular and plural, and for both ways to write an ending: agreement, agreements; harbour, harbor.
 * Takes words in lower case. What comes out need not be a word; it only has to be the same for forms of the same.
 */
export function foldWord(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const singular = word.charCodeAt(word.length - 1) === S && word.length > 3 ? withoutPlural(word) : word;
  return singular.length > 5 && singular.endsWith('our') ? `${singular.slice(0, -3)}or` : singular;
}

const S = 0x73;

function withoutPlural(word: string): string {
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word.endsWith('ics')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  const isSibilant = ['sses', 'xes', 'ches', 'shes', 'zzes'].some((ending) => word.endsWith(ending));
  return word.slice(0, isSibilant || word.endsWith('oes') ? -2 : -1);
}
