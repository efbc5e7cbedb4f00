import type { Analysis, Quotation } from '../../core/index';

/** A quotation with its attribution on one line: “We will appeal …, and win.” — Ana Ortiz, mayor */
export function citationOf(text: string, analysis: Analysis, quotation: Quotation, unknown: string): string {
  const words = quotation.parts
    .map(([start, end]) => withoutMarks(text.slice(start, end).replace(/\s+/gu, ' ').trim()))
    .join(' … ');
  const speaker = analysis.entities.find(({ id }) => id === quotation.speaker);
  const source = quotation.source && text.slice(quotation.source.start, quotation.source.end).replace(/\s+/gu, ' ');
  const name = speaker?.name ?? source ?? unknown;
  const role = speaker?.roles[0];
  const said = quotation.kind === 'direct' ? `“${words}”` : words;
  return `${said} — ${role === undefined ? name : `${name}, ${role}`}`;
}

const MARKS = '"“”„‟«»‘’‚‹›\'';

/** Without the marks around all of it; marks inside stay. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  if (MARKS.includes(text.charAt(0))) start++;
  if (end > start && MARKS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end).trim();
}
