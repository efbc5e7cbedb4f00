import assert from 'node:assert/strict';
import { analyze, lemmaOf, teachVerbs } from '../../src/core/index';

const TEXT = [
  'Ana Ortiz harrumphed that the road would stay closed until May.',
  'The council met on Friday. Bo Lind said nothing new.',
].join('\n\n');

const quoted = (): readonly string[] => analyze(TEXT).quotations.map(({ start, end }) => TEXT.slice(start, end));

describe('a verb that is taught', () => {
  afterEach(() => {
    teachVerbs([]);
  });

  it('reports speech from then on, in all its forms, and no longer when it is forgotten', () => {
    const before = analyze(TEXT);
    assert.ok(!quoted().some((words) => words.includes('road would stay')));
    assert.equal(teachVerbs(['harrumph']), true);
    const { quotations, entities } = analyze(TEXT);
    const found = quotations.find(({ start, end }) => TEXT.slice(start, end).includes('road would stay'));
    assert.ok(found);
    assert.equal(entities.find(({ id }) => id === found.speaker)?.name, 'Ana Ortiz');
    teachVerbs([]);
    assert.deepEqual(analyze(TEXT), before);
  });

  it('changes nothing where it is taught again, or is no word', () => {
    teachVerbs(['harrumph']);
    assert.equal(teachVerbs([' Harrumph ', 'harrumph']), false);
    assert.equal(teachVerbs(['harrumph', 'rm -rf /', '', '(a+)+$']), false);
  });

  it('leaves what the list of verbs knows as it is', () => {
    const before = analyze('“We will appeal,” she said.');
    teachVerbs(['say', 'tell']);
    assert.deepEqual(analyze('“We will appeal,” she said.'), before);
  });

  it('is found by its base form', () => {
    assert.equal(lemmaOf('harrumphed'), 'harrumph');
    assert.equal(lemmaOf('Voiced'), 'voice');
    assert.equal(lemmaOf('quipping'), 'quip');
    assert.equal(lemmaOf('cries'), 'cry');
    assert.equal(lemmaOf('filed'), 'file');
    assert.equal(lemmaOf('say'), 'say');
  });
});
