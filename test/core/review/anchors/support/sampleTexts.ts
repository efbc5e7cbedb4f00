import { readdirSync, readFileSync } from 'node:fs';

/** The samples of the project, by name. */
export const sampleTexts = (): readonly string[] =>
  readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`samples/${name}`, 'utf8'));
