import { firstFrom } from '../../text/search';
import type { TokenRange } from '../../text/sentences';
import { Tag } from '../../text/tagger';
import type { BlockFindings } from './blockFindings';

/**
 * What goes on with words in marks behind a cue that had words in marks before it.
 *
 *     “It has to end,” Okafor said, and “at once.”
 *                                   ^^^^^^^^^^^^^^
 */
export function restAfterCue(findings: BlockFindings, at: number): TokenRange | undefined {
  const { outer, cues, grammar } = findings;
  const { tokens, tags } = grammar.reading;
  const sentence = findings.sentenceAt(at);
  const from = at + 1;
  if (!sentence || tokens.word[at] !== ',') return undefined;
  if (tags[from] !== Tag.And && tags[from] !== Tag.Subordinator) return undefined;
  const span = outer[firstFrom(outer, from)];
  if (!span || span.from >= sentence.to || !span.hasClosing) return undefined;
  // Another cue with a source of its own takes the words in marks.
  const cue = cues[firstFrom(cues, from)];
  return cue && cue.from < span.from ? undefined : { from, to: span.to };
}
