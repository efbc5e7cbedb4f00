import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { citationOf } from '../../../src/vscode/commands/citation';

function citation(text: string): string {
  const analysis = analyze(text);
  const [quotation] = analysis.quotations;
  assert.ok(quotation);
  return citationOf(text, analysis, quotation, 'unknown speaker');
}

describe('a copied quotation', () => {
  it('has its words in marks, and who is credited with the role', () => {
    assert.equal(
      citation('“We will appeal,” said Ana Ortiz, the mayor of Tarnholt.'),
      '“We will appeal,” — Ana Ortiz, mayor of Tarnholt',
    );
  });

  it('shows where something was left out', () => {
    assert.equal(citation('“We will appeal,” said Ana Ortiz, “and win.”'), '“We will appeal, … and win.” — Ana Ortiz');
  });

  it('has no marks around what was not said so', () => {
    assert.equal(citation('Ana Ortiz said that they would appeal.'), 'that they would appeal — Ana Ortiz');
  });

  it('names the words of the source where nobody is known', () => {
    assert.equal(citation('“It is over,” a caller said.'), '“It is over,” — a caller');
  });
});
