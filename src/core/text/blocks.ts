import type { Block } from '../model';
import { isHeading } from './headings';
import { findLines, type Line } from './lines';
import { findTurnLabels, type TurnLabel } from './turns';

/** Lines of a text set for a fixed width are at most this long, and mostly not much shorter. */
const WRAP_MIN = 50;
const WRAP_MAX = 90;
/** Lines needed before a text can be taken for hard-wrapped. */
const WRAP_LINES = 6;

/**
 * Splits a document into headings, paragraphs and turns, in text order; blank lines lie between them.
 *
 *     Talks resume
 *     ^^^^^^^^^^^^     heading
 *     The dam held. Nobody was hurt.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     paragraph
 */
export function findBlocks(text: string): readonly Block[] {
  const lines = findLines(text);
  const labels = findTurnLabels(text, lines);
  const groups = isHardWrapped(text, lines)
    ? joinWrapped(lines, labels)
    : lines.filter(({ isBlank }) => !isBlank).map((line) => [line]);
  return groups.map((group, i) =>
    toBlock(text, group, { before: groups[i - 1], after: groups[i + 1], label: labels.get(group[0]?.start ?? -1) }),
  );
}

interface Surroundings {
  readonly before: readonly Line[] | undefined;
  readonly after: readonly Line[] | undefined;
  readonly label: TurnLabel | undefined;
}

function toBlock(text: string, group: readonly Line[], { before, after, label }: Surroundings): Block {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  if (label) return { kind: 'turn', start, end, label: label.name, bodyStart: label.bodyStart };
  const isHead =
    group.length === 1 && isHeading(text, { start, end }, { before: asLine(before), after: asLine(after) });
  return { kind: isHead ? 'heading' : 'paragraph', start, end };
}

/** Lines that were broken at a fixed width are one long line. */
function asLine(group: readonly Line[] | undefined): Line | undefined {
  const [first] = group ?? [];
  return first && { ...first, end: group?.at(-1)?.end ?? first.end };
}

/**
 * True for a text broken at a fixed width: most lines are about as long as the longest, and most of those do not end
 * a sentence. A line end inside such a paragraph is white space.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let full = 0;
  let open = 0;
  let count = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (!line || line.isBlank || lines[i + 1]?.isBlank) continue;
    count++;
    const length = line.end - line.start + line.indent;
    if (length > WRAP_MAX) return false;
    if (length < WRAP_MIN) continue;
    full++;
    if (!'.!?:”"’'.includes(text.charAt(line.end - 1))) open++;
  }
  return count >= WRAP_LINES && full >= count * 0.7 && open >= full * 0.6;
}

/** Lines up to a blank line, a turn or a deeper indent, as one paragraph each. */
function joinWrapped(lines: readonly Line[], labels: ReadonlyMap<number, TurnLabel>): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    const last = current.at(-1);
    const isNew =
      line.isBlank || labels.has(line.start) || (last !== undefined && line.indent > last.indent && current.length > 1);
    if (isNew && current.length > 0) {
      groups.push(current);
      current = [];
    }
    if (!line.isBlank) current.push(line);
  }
  if (current.length > 0) groups.push(current);
  return groups;
}
