import assert from 'node:assert/strict';
import { PersonName } from '../../../src/core/entities/link/personName';
import type { EntityFacts } from '../../../src/core/passages/entityFacts';
import { joinEntities } from '../../../src/core/passages/joinEntities';

const plain: EntityFacts = {
  type: 'person',
  name: '',
  isNamed: true,
  gender: undefined,
  style: undefined,
  forms: [],
  aliases: [],
  roles: [],
  personNames: [],
  isFullName: false,
  key: undefined,
  initials: [],
  acronyms: [],
  isAcronym: false,
  labels: [],
  isNarrator: false,
  words: undefined,
};

function person(name: string, gender?: 'female' | 'male'): EntityFacts {
  const words = name.split(' ');
  const forms = [{ text: name, count: 1 }];
  return { ...plain, name, gender, forms, personNames: [new PersonName(words)], isFullName: words.length > 1 };
}

const role = (name: string): EntityFacts => ({ ...plain, name, isNamed: false, words: `role ${name}` });
const narrator = (name?: string): EntityFacts =>
  name
    ? { ...person(name), isNarrator: true }
    : { ...plain, name: 'narrator', isNamed: false, isNarrator: true, words: 'I narrator' };

describe('joining the entities of passages', () => {
  const idsOf = (...passages: readonly (readonly EntityFacts[])[]): readonly (readonly string[])[] =>
    joinEntities(passages).ids;

  it('keeps apart whom a passage keeps apart, though they are called alike', () => {
    const [[first, second] = [], [other] = []] = idsOf([role('minister'), role('minister')], [role('minister')]);
    assert.notEqual(first, second);
    assert.equal(other, first);
  });

  it('joins a full name told later with a family name told before', () => {
    assert.deepEqual(idsOf([person('Moss')], [person('Ada Moss')]), [['person:ada-moss'], ['person:ada-moss']]);
  });

  it('does not join a family name with somebody of the other gender', () => {
    assert.deepEqual(idsOf([person('Moss', 'male')], [person('Ada Moss', 'female')]), [
      ['person:moss'],
      ['person:ada-moss'],
    ]);
  });

  it('knows the one narrator of a document by the name told in one passage', () => {
    assert.deepEqual(idsOf([narrator('Ada Holt')], [narrator()]), [['person:ada-holt'], ['person:ada-holt']]);
  });

  it('takes no "I" for one of two narrators', () => {
    const [, , [own] = []] = idsOf([narrator('Ada Holt')], [narrator('Ian Bell')], [narrator()]);
    assert.equal(own, 'person:narrator');
  });

  it('knows who has the same label of a turn, unless two have it', () => {
    const labelled = (facts: EntityFacts): EntityFacts => ({ ...facts, labels: ['a'] });
    const answer = labelled({ ...plain, name: 'A', isNamed: false });
    assert.deepEqual(idsOf([labelled(person('Ada Holt'))], [answer])[1], ['person:ada-holt']);
    assert.deepEqual(idsOf([labelled(person('Ada Holt'))], [labelled(person('Ian Bell'))], [answer])[2], ['person:a']);
  });
});
