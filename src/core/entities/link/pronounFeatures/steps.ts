/** 0 to 4: how much of the most. */
export function share(value: number, most: number): number {
  return most <= 0 ? 0 : Math.min(4, Math.floor((4 * value) / most));
}

/** 0, 1, 2, 3 for 0, 1, 2, 3 to 4, and so on by doubling. */
export function logOf(value: number): number {
  return value <= 0 ? 0 : 32 - Math.clz32(Math.min(value, 1023));
}

/** A number rounded and held between two others. */
export function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(value)));
}
