/** The items of lists, one list after another: many times faster than `flatMap` where they are long. */
export const concatLists = <T>(lists: readonly (readonly T[])[]): readonly T[] => ([] as T[]).concat(...lists);
