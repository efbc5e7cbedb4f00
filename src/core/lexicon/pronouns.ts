export const THIRD_PERSON: ReadonlySet<string> = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself who'.split(' '),
);

/** True for a pronoun of the third person, and for "who". Source: any English grammar. */
export const isThirdPerson = (word: string): boolean => THIRD_PERSON.has(word);
