/** The forms of English verbs, by rule and from a table of irregular ones. */

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** lemma: past, participle. Source: any English grammar. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  hear: ['heard', 'heard'],
  see: ['saw', 'seen'],
  hold: ['held', 'held'],
  mean: ['meant', 'meant'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  teach: ['taught', 'taught'],
  swear: ['swore', 'sworn'],
  forget: ['forgot', 'forgotten'],
  foresee: ['foresaw', 'foreseen'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  sing: ['sang', 'sung'],
  spit: ['spat', 'spat'],
  bet: ['bet', 'bet'],
  forecast: ['forecast', 'forecast'],
  dream: ['dreamed', 'dreamed'],
  withdraw: ['withdrew', 'withdrawn'],
  speak: ['spoke', 'spoken'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  lie: ['lied', 'lied'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
  fight: ['fought', 'fought'],
  forbid: ['forbade', 'forbidden'],
  cast: ['cast', 'cast'],
  strive: ['strove', 'striven'],
};

const DOUBLED = new Set([
  'admit',
  'quip',
  'dub',
  'brag',
  'beg',
  'nod',
  'sob',
  'grin',
  'snap',
  'chat',
  'rebut',
  'slam',
  'pen',
  'plan',
  'rap',
  'blog',
  'refer',
  'pan',
  'permit',
  'regret',
  'prefer',
  'commit',
]);

/** Every form of a verb, the base form last, so that it wins over none. */
export function formsOfVerb(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  return [
    [irregular?.[1] ?? past, 'participle'],
    [gerundOf(lemma), 'gerund'],
    [presentOf(lemma), 'present'],
    [past, 'past'],
    [lemma, 'base'],
  ];
}

function stemFor(lemma: string): string {
  if (DOUBLED.has(lemma)) return lemma + lemma.charAt(lemma.length - 1);
  return lemma;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stemFor(lemma)}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${stemFor(lemma)}ing`;
}

function presentOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}
