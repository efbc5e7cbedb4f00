/**
 * Streets and buildings that stand for the office in them: what they say is said by nobody in person. Source: own list,
 * of seats of government, parliaments, palaces and markets.
 */
const METONYMS = new Set([
  'downing street',
  'no 10',
  'number 10',
  'white house',
  'oval office',
  'capitol hill',
  'foggy bottom',
  'pentagon',
  'kremlin',
  'elysee',
  'elysee palace',
  'whitehall',
  'westminster',
  'holyrood',
  'stormont',
  'buckingham palace',
  'kensington palace',
  'clarence house',
  'blue house',
  'quai d orsay',
  'zhongnanhai',
  'rideau hall',
  'wall street',
  'fleet street',
  'silicon valley',
  'hollywood',
  'scotland yard',
]);

/** True for a name, folded, of a place that speaks for an office; with or without its article. */
export const isMetonym = (name: string): boolean =>
  METONYMS.has(name.startsWith('the ') ? name.slice('the '.length) : name);
