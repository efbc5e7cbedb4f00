import { findLines, type Line } from './lines';
import { findTurnLabels, type TurnLabel } from './turns';

/** What the lines of a passage tell of how its document is set. */
export interface LineSurvey {
  readonly lines: readonly Line[];
  /** Lines that begin like turns, by the offset at which they start. */
  readonly labels: ReadonlyMap<number, TurnLabel>;
  /** How often each label stands there, as written. */
  readonly spellings: ReadonlyMap<string, number>;
  /** The label of the first line that is not blank. */
  readonly opening: string | undefined;
  /** Lines that are not blank. */
  readonly filled: number;
  readonly widths: Widths;
}

/** Lines with another one right below: how many, how many about as long as a set width, and how many of those go on. */
interface Widths {
  readonly count: number;
  readonly full: number;
  readonly open: number;
  /** One is longer than any set width. */
  readonly hasLonger: boolean;
}

/** How a document is set: the same for all its passages. */
export interface Layout {
  /** Broken at a fixed width: a line end inside a paragraph is white space. */
  readonly isHardWrapped: boolean;
  readonly isTranscript: boolean;
  /** The first line of a transcript is a headline, though it begins like a turn. */
  readonly opensWithHeadline: boolean;
}

/** Lines of a text set for a fixed width are at most this long, and mostly not much shorter. */
const WRAP_MIN = 50;
const WRAP_MAX = 90;
/** Lines needed before a text can be taken for hard-wrapped. */
const WRAP_LINES = 6;
/** Lines with a label that make a document a transcript. */
const MIN_TURNS = 3;

export function surveyLines(text: string): LineSurvey {
  const lines = findLines(text);
  const labels = findTurnLabels(text, lines);
  const spellings = new Map<string, number>();
  for (const { name } of labels.values()) count(spellings, text.slice(name.start, name.end));
  const filled = lines.filter(({ isBlank }) => !isBlank);
  const opening = labels.get(filled[0]?.start ?? -1)?.name;
  return {
    lines,
    labels,
    spellings,
    opening: opening && text.slice(opening.start, opening.end),
    filled: filled.length,
    widths: measureWidths(text, lines),
  };
}

function measureWidths(text: string, lines: readonly Line[]): Widths {
  let full = 0;
  let open = 0;
  let count = 0;
  let hasLonger = false;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (!line || line.isBlank || lines[i + 1]?.isBlank) continue;
    count++;
    const length = line.end - line.start + line.indent;
    hasLonger ||= length > WRAP_MAX;
    if (length < WRAP_MIN) continue;
    full++;
    if (!'.!?:”"’\''.includes(text.charAt(line.end - 1))) open++;
  }
  return { count, full, open, hasLonger };
}

/** Reads how a document is set from the lines of its passages, in text order. */
export function layoutOf(surveys: readonly LineSurvey[]): Layout {
  return { isHardWrapped: isHardWrapped(surveys), ...readTurns(surveys) };
}

/** Most lines are about as long as the longest, and most of those do not end a sentence. */
function isHardWrapped(surveys: readonly LineSurvey[]): boolean {
  let full = 0;
  let open = 0;
  let count = 0;
  for (const { widths } of surveys) {
    if (widths.hasLonger) return false;
    count += widths.count;
    full += widths.full;
    open += widths.open;
  }
  return count >= WRAP_LINES && full >= count * 0.7 && open >= full * 0.6;
}

function readTurns(surveys: readonly LineSurvey[]): Omit<Layout, 'isHardWrapped'> {
  const spellings = new Map<string, number>();
  const counts = new Map<string, number>();
  let turns = 0;
  let filled = 0;
  for (const survey of surveys) {
    turns += survey.labels.size;
    filled += survey.filled;
    for (const [label, times] of survey.spellings) {
      count(spellings, label, times);
      count(counts, label.toLowerCase(), times);
    }
  }
  const opening = surveys.find((survey) => survey.filled > 0)?.opening;
  // “Lind: we will win” over a transcript that writes “LIND: …” is no turn; nor is a label that does not come again.
  const opensWithHeadline =
    opening !== undefined && turns > 2 && (counts.get(opening.toLowerCase()) === 1 || spellings.get(opening) === 1);
  if (opensWithHeadline) turns--;
  const isRepeated = [...counts.values()].some((times) => times > 1);
  const isTranscript = turns >= MIN_TURNS && (isRepeated || turns * 2 >= filled);
  const isDialogue = turns === 2 && counts.size === 2 && filled <= MIN_TURNS;
  return { isTranscript: isTranscript || isDialogue, opensWithHeadline };
}

function count(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
