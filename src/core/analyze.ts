import type { Analysis } from './model';

/** Reads a document: text in, analysis out. Never throws, for any text. */
export function analyze(text: string): Analysis {
  return {
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    sections: [],
    entities: [],
    quotations: [],
    topics: [],
    problems: [],
  };
}
