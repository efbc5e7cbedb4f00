/** A slice of a string keeps all of it in memory; what is put together anew does not. */
export const copyOf = (slice: string): string => ` ${slice}`.slice(1);
