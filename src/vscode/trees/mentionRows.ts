import type { Span } from '../../core/index';
import { snippet } from '../words/snippet';
import { LeafRow } from './leafRow';
import { MAX_LABEL, MAX_TOOLTIP, type Row, type RowSource } from './row';

/** Characters of the line shown before a mention. */
const BEFORE = 24;

/**
 * A row for each place, with the words around it.
 *
 *     … said on Monday that Ortiz had never asked for the money …
 *                           ^^^^^ the mention
 */
export function mentionRows(source: RowSource, parent: string, mentions: readonly Span[]): readonly Row[] {
  const { uri } = source;
  return mentions.map(({ start, end }, i) => {
    const span = { start, end };
    return new LeafRow({ id: `${parent}/${i}`, kind: 'mention', icon: 'dash', uri, span }, () => wordsOf(source, span));
  });
}

function wordsOf({ text, lineOf, l10n }: RowSource, span: Span): Pick<Row, 'label' | 'description' | 'tooltip'> {
  const around = { start: startOfContext(text, span.start), end: endOfLine(text, span.end) };
  const lead = around.start > 0 && text[around.start - 1] !== '\n' ? '…' : '';
  return {
    label: `${lead}${snippet(text, around, MAX_LABEL)}`,
    description: l10n.t('line {0}', lineOf(span.start)),
    tooltip: `${lead}${snippet(text, around, MAX_TOOLTIP)}`,
  };
}

/** The start of a word at most `BEFORE` characters back, in the same line. */
function startOfContext(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - line <= BEFORE) return line;
  const space = text.indexOf(' ', offset - BEFORE);
  return space >= 0 && space < offset ? space + 1 : offset;
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset, offset + MAX_TOOLTIP).search(/[\r\n]/u);
  return end < 0 ? Math.min(text.length, offset + MAX_TOOLTIP) : offset + end;
}
