/** Sources that may be anybody: people always say … */
export const GENERAL: ReadonlySet<string> = new Set(['people', 'they', 'everyone', 'everybody', 'folks', 'some']);

/** Verbs of thought and of showing that take a clause without "that". */
export const PLAIN_THOUGHT: ReadonlySet<string> = new Set(
  'think believe hope feel fear suspect guess know find hear expect see understand indicate show learn decide determine realize realise assume worry wish figure reckon bet discover imagine'.split(
    ' ',
  ),
);
