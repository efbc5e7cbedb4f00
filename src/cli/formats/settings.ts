import { makeColors } from '../terminal/colors';
import type { Format } from './format';
import { formatJson, formatNdjson } from './json';
import { textFormat } from './text';

/** How results are written, as plain data. */
export interface OutputSettings {
  readonly format: 'json' | 'ndjson' | 'text';
  readonly hasColors: boolean;
  readonly columns: number | undefined;
}

export function formatOf({ format, hasColors, columns }: OutputSettings): Format {
  switch (format) {
    case 'json':
      return formatJson;
    case 'ndjson':
      return formatNdjson;
    case 'text':
      return textFormat({ colors: makeColors(hasColors), columns });
  }
}
