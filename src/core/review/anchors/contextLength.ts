/** Characters of context that an anchor keeps either side. */
export const CONTEXT = 32;
