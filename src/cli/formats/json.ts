import { type AnalysisJson, toJson } from '../../core/index';
import type { Format } from './format';

/** Length at which a piece is handed on. */
const PIECE = 65_536;

interface Layout {
  readonly beforeField: string;
  readonly afterName: string;
  readonly beforeItem: string;
  readonly afterItems: string;
  readonly end: string;
}

const ON_ONE_LINE: Layout = { beforeField: '', afterName: ':', beforeItem: '', afterItems: '', end: '}\n' };
const ONE_ITEM_A_LINE: Layout = {
  beforeField: '\n  ',
  afterName: ': ',
  beforeItem: '\n    ',
  afterItems: '\n  ',
  end: '\n}\n',
};

/** One JSON object on one line. */
export const formatNdjson: Format = ({ id, analysis }) => inPieces(tokensOf(toJson(analysis, id), ON_ONE_LINE));

/** One JSON object with a line for each block, entity, quotation ..., so that two results compare line by line. */
export const formatJson: Format = ({ id, analysis }) => inPieces(tokensOf(toJson(analysis, id), ONE_ITEM_A_LINE));

function* tokensOf(result: AnalysisJson, layout: Layout): Generator<string> {
  let separator = '{';
  for (const [name, value] of Object.entries(result) as readonly (readonly [string, unknown])[]) {
    yield `${separator}${layout.beforeField}${JSON.stringify(name)}${layout.afterName}`;
    if (!Array.isArray(value)) yield JSON.stringify(value);
    else if (layout === ON_ONE_LINE) yield* listInRuns(value);
    else yield* listOf(value, layout);
    separator = ',';
  }
  yield layout.end;
}

/** Items written together: far fewer and cheaper steps than one by one, and still little memory at once. */
const RUN = 256;

function* listInRuns(items: readonly unknown[]): Generator<string> {
  if (items.length <= RUN) {
    yield JSON.stringify(items);
    return;
  }
  for (let from = 0; from < items.length; from += RUN)
    yield `${from === 0 ? '[' : ','}${JSON.stringify(items.slice(from, from + RUN)).slice(1, -1)}`;
  yield ']';
}

function* listOf(items: readonly unknown[], layout: Layout): Generator<string> {
  let separator = '[';
  for (const item of items) {
    yield `${separator}${layout.beforeItem}${JSON.stringify(item)}`;
    separator = ',';
  }
  yield items.length > 0 ? `${layout.afterItems}]` : '[]';
}

function* inPieces(tokens: Iterable<string>): Generator<string> {
  let piece = '';
  for (const token of tokens) {
    piece += token;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
