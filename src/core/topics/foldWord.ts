/**
 * One form for singular and plural, and for both ways to write an ending: agreement, agreements; harbour, harbor.
 * Takes words in lower case. What comes out need not be a word; it only has to be the same for forms of the same.
 */
export function foldWord(word: string): string {
  const singular = singularOf(word);
  return singular.length > 5 && singular.endsWith('our') ? `${singular.slice(0, -3)}or` : singular;
}

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

function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is|ics)$/u.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('oes')) return word.slice(0, -2);
  return word.slice(0, -1);
}
