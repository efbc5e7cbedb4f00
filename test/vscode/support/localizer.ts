import type { Localizer } from '../../../src/vscode/words/localizer';

/** English, filled in as VS Code does it. */
export const localizer = {
  t: (message: string, ...args: readonly (string | number | boolean)[]): string =>
    message.replace(/\{(\d+)\}/g, (whole, i: string) => String(args[Number(i)] ?? whole)),
} as Localizer; // Only this form of `t` is used.
