// Text that nobody writes, and that an analysis may take too long for: a megabyte of one thing.

const repeat = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** By name, texts of a length in UTF-16 units. `ordinary` is a text of that length that somebody wrote. */
export const hostileTexts = (ordinary, length = ordinary.length) => ({
  'quotation marks': repeat('"', length),
  'opening marks': repeat('“', length),
  apostrophes: repeat("'", length),
  brackets: repeat('(', length),
  'one word': repeat('a', length),
  'capital letters': repeat('A', length),
  'capitalized words': repeat('Abc ', length),
  'he said': repeat('he said ', length),
  'said that': repeat('said that ', length),
  'said he, ': repeat('said he, ', length),
  'he and names': repeat('Tom Moor met Ian Holt. He saw him. ', length),
  'a name a line': repeat('Ana: yes\n', length),
  'short quotations': repeat('“a” ', length),
  'marks nested 10,000 deep': nested(length),
  'one line': ordinary.replace(/\n/g, ' '),
  'no sentence end': ordinary.replace(/[.\n!?]/g, ' '),
  'different names': differentNames(length),
  'combining marks': repeat('e\u0301', length),
  commas: repeat(', ', length),
});

const DEPTH = 10_000;

function nested(length) {
  const rest = Math.max(0, length - 2 * DEPTH);
  return `${repeat('“‘', DEPTH)}${repeat('abc ', rest)}${repeat('’”', DEPTH)}`.slice(0, length);
}

function differentNames(length) {
  const names = [];
  for (let i = 0, total = 0; total < length; i++) {
    const name = `Ab${i.toString(36)} Cd${(7 * i).toString(36)} said. `;
    names.push(name);
    total += name.length;
  }
  return names.join('').slice(0, length);
}
