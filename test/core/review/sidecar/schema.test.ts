import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { writeSidecar } from '../../../../src/core/review/sidecar/writeSidecar';
import { TEXT, anyDecisions, confirmed, sidecarOf } from './decisions';

const schema = JSON.parse(readFileSync('docs/sidecar.schema.json', 'utf8')) as object;
const GOOD = writeSidecar(sidecarOf(confirmed(1)), TEXT);

describe('the schema of a sidecar', () => {
  let validate: ValidateFunction;
  before(() => {
    validate = new Ajv({ allowUnionTypes: true, strictRequired: false, strictTypes: false }).compile(schema);
  });
  const isValid = (source: string): boolean => validate(JSON.parse(source));

  it('holds for whatever is written', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const source = writeSidecar(sidecarOf(...decisions), TEXT);
        assert.ok(isValid(source), JSON.stringify(validate.errors, null, 2));
      }),
      { numRuns: 40 },
    );
  });

  it('holds with annotations of other programs', () => {
    const other = '{"id": "https://example.com/1", "type": "Annotation", "target": "../x"}';
    assert.ok(isValid(GOOD.replace('"items": [', `"items": [${other},`)));
  });

  it('holds for nothing that is not read', () => {
    const wrong: readonly (readonly [string, string])[] = [
      ['AnnotationPage', 'AnnotationCollection'],
      ['"version": "1.0"', '"version": "2.0"'],
      ['"document": "q7x2"', '"document": "../q7x2"'],
      ['"source": "q7x2"', '"source": "../q7x2"'],
      ['urn:uuid:', 'urn:isbn:'],
      ['"created": "', '"created": "on '],
      ['"start": 18', '"start": -1'],
      ['"start": 18', '"start": 1.5'],
      ['"confidence": 0.9', '"confidence": 9'],
      ['"verdict": "confirm"', '"verdict": "rename"'],
      ['"said":', '"saud":'],
    ];
    assert.ok(isValid(GOOD));
    for (const [part, by] of wrong) assert.ok(!isValid(GOOD.replace(part, by)), by);
  });
});
