import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze, toJson } from '../../../src/core/index';

const page = readFileSync('docs/format.md', 'utf8');
const [, document = ''] = /```\n([^`]+)\n```/u.exec(page) ?? [];
const [, example = '{}'] = /```json\n([^`]+)```/u.exec(page) ?? [];

/** Every name of a field in a value, and in what it holds. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => [name, ...fieldsOf(held)]);
}

describe('the page on the format', () => {
  it('names every field that an analysis has', () => {
    const turns = 'LEE: Good morning.\nFOSS: Good morning.\nLEE: The harbour bar is low. Is the harbour bar safe?';
    const fields = [...fieldsOf(toJson(analyze(turns), 'a')), ...fieldsOf(toJson(analyze(document), 'a'))];
    assert.ok(fields.includes('bodyStart') && fields.includes('evidence'));
    assert.deepEqual(
      [...new Set(fields)].filter((name) => !page.includes(`\`${name}\``) && !page.includes(`"${name}"`)),
      [],
    );
  });

  it('shows an example that the analysis gives', () => {
    // How sure the analysis is may change with it; the page need not follow every hundredth.
    const exceptConfidence = (json: string): unknown =>
      JSON.parse(json, (name, value: unknown) => (name === 'confidence' ? 'a number' : value));
    const result = JSON.stringify(toJson(analyze(document), 'appeal'));
    assert.deepEqual(exceptConfidence(result), exceptConfidence(example));
  });
});
