/** The pronouns of the third person, and "who". Source: any English grammar. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself who'.split(' '),
);
