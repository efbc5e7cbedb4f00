import type { Quotation } from '../../core/index';
import { Positions } from '../positions';
import type { Colors } from '../terminal/colors';
import { visibleText } from '../terminal/visibleText';
import { wrapText } from '../terminal/wrapText';
import type { AnalyzedDocument, Format } from './format';
import { counted, describeProblem, describeQuotation, describeSpeaker } from './words';

const MIN_WIDTH = 40;
/** Longer lines are hard to read, however wide the window is. */
const MAX_WIDTH = 100;
const DEFAULT_WIDTH = 80;

export interface TextOptions {
  readonly colors: Colors;
  readonly columns: number | undefined;
}

/** For people: section by section, who said what and where. */
export function textFormat({ colors, columns = DEFAULT_WIDTH }: TextOptions): Format {
  const width = Math.min(Math.max(columns, MIN_WIDTH), MAX_WIDTH);
  return (document) => new Report(document, colors, width).lines();
}

class Report {
  readonly #document: AnalyzedDocument;
  readonly #colors: Colors;
  readonly #width: number;
  readonly #positions: Positions;
  /** Columns that the longest place takes. */
  readonly #gutter: number;
  readonly #names: ReadonlyMap<string, string>;
  readonly #quotations: readonly Quotation[];

  constructor(document: AnalyzedDocument, colors: Colors, width: number) {
    const { analysis, text } = document;
    this.#document = document;
    this.#colors = colors;
    this.#width = width;
    this.#positions = new Positions(text);
    this.#names = new Map(analysis.entities.map(({ id, name }) => [id, visibleText(name)]));
    this.#quotations = analysis.quotations.filter(({ kind }) => kind !== 'term');
    const places = [...this.#quotations, ...analysis.problems];
    this.#gutter = places.reduce((most, { start }) => Math.max(most, this.#positions.at(start).length), 0);
  }

  *lines(): Generator<string> {
    yield `${this.#colors.bold(visibleText(this.#document.id))}\n`;
    yield* this.#wrapped(this.#summary(), 0);
    yield* this.#sections();
    yield* this.#speakers();
    yield* this.#problems();
    yield '\n';
  }

  #summary(): string {
    const { problems } = this.#document.analysis;
    if (this.#quotations.length === 0) return 'No quotations found.';
    const kinds = (['direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
      const count = this.#quotations.filter((quotation) => quotation.kind === kind).length;
      return count > 0 ? [`${count} ${kind}`] : [];
    });
    const speakers = new Set(this.#quotations.flatMap(({ speaker }) => speaker ?? [])).size;
    const found = `${counted(this.#quotations.length, 'quotation')} (${kinds.join(', ')})`;
    const by = `by ${counted(speakers, 'speaker')}`;
    return `${found} ${by}${problems.length > 0 ? `, ${problems.length} to check` : ''}`;
  }

  *#sections(): Generator<string> {
    let next = 0;
    for (const { end, title } of this.#document.analysis.sections) {
      const first = next;
      while (next < this.#quotations.length && (this.#quotations[next]?.start ?? 0) < end) next++;
      // A heading is shown where something is said under it, or in it.
      if (next > first && title !== null) yield `\n${this.#colors.bold(visibleText(title))}\n`;
      for (const quotation of this.#quotations.slice(first, next)) yield* this.#quotation(quotation);
    }
    for (const quotation of this.#quotations.slice(next)) yield* this.#quotation(quotation);
  }

  *#quotation(quotation: Quotation): Generator<string> {
    const { text } = this.#document;
    const name = quotation.speaker === null ? undefined : this.#names.get(quotation.speaker);
    const source = quotation.source && visibleText(text.slice(quotation.source.start, quotation.source.end));
    const who = name ? this.#colors.speaker(name) : this.#colors.doubt(source ?? 'unknown speaker');
    const reporter = quotation.reportedBy === null ? undefined : this.#names.get(quotation.reportedBy);
    const what = describeQuotation(quotation, { text, reporter });
    yield `\n${this.#place(quotation.start)}  ${who}  ${this.#colors.dim(what)}\n`;
    yield* this.#wrapped(contentOf(text, quotation), this.#gutter + 2);
  }

  *#speakers(): Generator<string> {
    const counts = new Map<string, number>();
    for (const { speaker } of this.#quotations) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    if (counts.size === 0) return;
    yield `\n${this.#colors.bold('Speakers')}\n`;
    const entities = this.#document.analysis.entities.filter(({ id }) => counts.has(id));
    for (const entity of entities.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)))
      yield* this.#wrapped(visibleText(describeSpeaker(entity, counts.get(entity.id) ?? 0)), 2);
  }

  *#problems(): Generator<string> {
    const { problems } = this.#document.analysis;
    if (problems.length === 0) return;
    yield `\n${this.#colors.bold('To check')}\n`;
    for (const { code, start } of problems)
      yield `${this.#place(start)}  ${this.#colors.doubt(describeProblem(code))}\n`;
  }

  #place(offset: number): string {
    return this.#colors.dim(this.#positions.at(offset).padStart(this.#gutter));
  }

  *#wrapped(text: string, indent: number): Generator<string> {
    for (const line of wrapText(text, this.#width - indent)) yield `${' '.repeat(indent)}${line}\n`;
  }
}

/** The content, its parts joined: by an ellipsis where other words stand between them. */
function contentOf(text: string, { parts }: Quotation): string {
  let content = '';
  let last = 0;
  for (const [start, end] of parts) {
    if (content) content += /[\p{L}\p{N}]/u.test(text.slice(last, start)) ? ' … ' : ' ';
    content += text.slice(start, end);
    last = end;
  }
  return visibleText(content);
}
