import type { Draft } from '../drafts/draft';
import type { Grammar } from '../nounPhrases';

/** A document is read as a dialogue where so large a share of what is said in it has no cue, */
const MIN_SHARE = 0.1;
/** or so large a share has "I said", */
const MIN_NARRATED = 0.2;
/** and is no longer than this on average, in tokens. News quotes at length, and names the source each time. */
const MAX_LENGTH = 45;
const SHORT = 9;

/** Stories and dialogues, as against news: much of what is said has no cue of its own, and is short. */
export function isDialogue(grammars: readonly Grammar[], drafts: readonly (readonly Draft[])[]): boolean {
  let count = 0;
  let narrated = 0;
  let orphans = 0;
  let tokens = 0;
  for (const ofBlock of drafts) {
    let hasSource = false;
    for (const { block, spans, term, source } of ofBlock) {
      const [span] = spans;
      if (!span || term) continue;
      hasSource ||= source !== undefined;
      count++;
      tokens += span.to - span.from;
      if (source?.kind === 'pronoun' && grammars[block]?.reading.tokens.word[source.head] === 'i') narrated++;
      if (!source && !hasSource && span.to - span.from > 0) orphans++;
    }
  }
  // One paragraph without a cue is nothing unusual in news.
  const isUsual = orphans === 1 && count > 1 && tokens > SHORT * count;
  const isBare = orphans >= MIN_SHARE * count && !isUsual;
  return count > 0 && (isBare || narrated >= MIN_NARRATED * count) && tokens <= MAX_LENGTH * count;
}
