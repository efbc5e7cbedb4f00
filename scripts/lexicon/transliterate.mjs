/** Cyrillic and Greek names as English papers write them: several spellings where these differ. */
const CYRILLIC = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i',
  й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'kj',
  ѓ: 'gj', ѕ: 'dz', џ: 'dzh', ў: 'u', '’': '', ʼ: '',
};
const GREEK = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x',
  ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};

const spell = (name, table) => [...name.toLowerCase()].map((char) => table[char] ?? char).join('');

export function transliterate(name) {
  if (/\p{Script=Cyrillic}/u.test(name)) {
    const plain = spell(name, CYRILLIC);
    // Sergey and Sergei; Andriy and Andrii; Yelena and Elena; Dmitry.
    return [plain, plain.replace(/y$/u, 'i'), plain.replace(/iy$/u, 'y'), plain.replace(/^e/u, 'ye'), plain.replace(/iya$/u, 'ia')];
  }
  if (/\p{Script=Greek}/u.test(name)) return [spell(name.normalize('NFD').replace(/\p{M}/gu, ''), GREEK)];
  return [name];
}
