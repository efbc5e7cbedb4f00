/** Links and keybindings may pass anything. */
export function isObject<T>(value: unknown, ...keys: readonly (keyof T & string)[]): value is T {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
