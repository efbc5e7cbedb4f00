import type { Block } from '../model';
import { isHeading } from './headings';
import { type Layout, layoutOf, type LineSurvey, surveyLines } from './layout';
import type { Line } from './lines';
import type { TurnLabel } from './turns';

/**
 * Splits a document into headings, paragraphs and turns, in text order; blank lines lie between them.
 *
 *     Talks resume
 *     ^^^^^^^^^^^^     heading
 *     The dam held. Nobody was hurt.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     paragraph
 */
export function findBlocks(text: string): readonly Block[] {
  const survey = surveyLines(text);
  return blocksOf(text, survey, { ...layoutOf([survey]), isFirst: true });
}

/** The same for one passage of a document, by how the whole document is set. */
export function blocksOf(
  text: string,
  { lines, labels: found }: LineSurvey,
  { isHardWrapped, isTranscript, opensWithHeadline, isFirst }: Layout & { readonly isFirst: boolean },
): readonly Block[] {
  const labels = new Map(isTranscript ? found : []);
  if (opensWithHeadline && isFirst) labels.delete(lines.find(({ isBlank }) => !isBlank)?.start ?? -1);
  const groups = isHardWrapped
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
