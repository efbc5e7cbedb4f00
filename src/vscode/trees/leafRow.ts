import type { Span } from '../../core/index';
import type { Row, RowKind } from './row';

/** What a row shows. */
interface RowWords {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
}

interface LeafFields {
  readonly id: string;
  readonly kind: RowKind;
  readonly icon: string;
  readonly uri: string;
  readonly span: Span;
  readonly speaker?: string;
  readonly quotation?: string;
}

const NONE: readonly Row[] = [];

/** A row without rows below it. Its words are read when it is shown: a long document has tens of thousands of them. */
export class LeafRow implements Row {
  readonly id: string;
  readonly kind: RowKind;
  readonly icon: string;
  readonly uri: string;
  readonly span: Span;
  declare readonly speaker?: string;
  declare readonly quotation?: string;
  readonly children = NONE;
  readonly #read: () => RowWords;
  #words: RowWords | undefined;

  constructor(fields: LeafFields, read: () => RowWords) {
    this.id = fields.id;
    this.kind = fields.kind;
    this.icon = fields.icon;
    this.uri = fields.uri;
    this.span = fields.span;
    if (fields.speaker !== undefined) this.speaker = fields.speaker;
    if (fields.quotation !== undefined) this.quotation = fields.quotation;
    this.#read = read;
  }

  get label(): string {
    return this.#shown.label;
  }

  get description(): string {
    return this.#shown.description;
  }

  get tooltip(): string {
    return this.#shown.tooltip;
  }

  get #shown(): RowWords {
    return (this.#words ??= this.#read());
  }
}
