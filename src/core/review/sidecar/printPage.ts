import { type Json, type JsonObject, inOrder, isObject } from './json';
import { FIELDS } from './terms';

/** Fields of an annotation that share a line. */
const LINES = [
  ['id', 'type', 'motivation'],
  ['creator', 'created'],
] as const;

/**
 * The text of a sidecar: a few lines for each annotation, one for each selector, so that a difference in git shows what
 * was decided and no more.
 */
export function printPage(fields: JsonObject, items: readonly Json[]): string {
  const lines = Object.entries(inOrder(fields, FIELDS.page)).map(([name, value]) => `  ${field(name, value, '  ')}`);
  const annotations = items.map((item) => `    ${annotation(item)}`).join(',\n');
  const list = items.length > 0 ? `[\n${annotations}\n  ]` : '[]';
  return `{\n${[...lines, `  "items": ${list}`].join(',\n')}\n}\n`;
}

function annotation(json: Json): string {
  if (!isObject(json)) return print(json, '    ');
  const ordered = withDecisionInOrder(inOrder(json, FIELDS.annotation));
  const shared: readonly string[] = LINES.flat();
  const names = Object.keys(ordered);
  const groups = [
    ...LINES.map((line) => line.filter((name) => names.includes(name))),
    ...names.filter((name) => !shared.includes(name)).map((name) => [name]),
  ];
  const lines = groups
    .filter((group) => group.length > 0)
    .map((group) => `      ${group.map((name) => field(name, ordered[name] ?? null, '      ')).join(', ')}`);
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n    }` : '{}';
}

function withDecisionInOrder(ordered: JsonObject): JsonObject {
  const decision = ordered['sourcemark'];
  return isObject(decision) ? { ...ordered, sourcemark: inOrder(decision, FIELDS.decision) } : ordered;
}

const field = (name: string, value: Json, indent: string): string => `${JSON.stringify(name)}: ${print(value, indent)}`;

/** On one line, but for a list of objects or lists, which has a line for each. */
function print(json: Json, indent: string): string {
  if (Array.isArray(json)) return printList(json as readonly Json[], indent);
  if (!isObject(json)) return JSON.stringify(json);
  return `{${Object.entries(json)
    .map(([name, value]) => field(name, value, indent))
    .join(', ')}}`;
}

function printList(list: readonly Json[], indent: string): string {
  if (!list.some((item) => typeof item === 'object')) return `[${list.map((item) => JSON.stringify(item)).join(', ')}]`;
  const inner = `${indent}  `;
  return `[\n${list.map((item) => `${inner}${print(item, inner)}`).join(',\n')}\n${indent}]`;
}
