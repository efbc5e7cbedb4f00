import assert from 'node:assert/strict';
import { inWords, settled, tagged } from '../../support/taggedText';

/** What is left of the names in a text, which are marked as the weights might have tagged them. */
const names = (marked: string): readonly string[] => inWords(settled(tagged(marked)));

describe('a settled name', () => {
  it('is no bare office', () => {
    assert.deepEqual(names('On Sunday the [person Pope] spoke to a full square.'), []);
    assert.deepEqual(names('It was the [organization Speaker] who had the last word.'), []);
    assert.deepEqual(names('Each [person Prime Minister] had promised a bridge.'), []);
    assert.deepEqual(names('She wrote to a [organization Secretary of State] at once.'), []);
    assert.deepEqual(names('Then the [organization Minister for Health] left the room.'), []);
  });

  it('is whoever bears the title before it', () => {
    assert.deepEqual(names('Each time [person Minister Amina Okello] promised a bridge.'), ['person Amina Okello']);
  });

  it('is a body of several who hold an office', () => {
    assert.deepEqual(names('They lost to the [organization Chiefs] by two points.'), ['organization Chiefs']);
  });

  it('is not what a state calls itself', () => {
    for (const state of ['Kingdom', 'Republic', 'Union', 'Government'])
      assert.deepEqual(names(`The people of the [place ${state}] want peace.`), []);
  });

  it('is no common noun with a capital', () => {
    assert.deepEqual(names('They asked the [organization Council] for a loan.'), []);
  });

  it('is the one institution of its kind in the country', () => {
    for (const body of ['Cabinet', 'House', 'Assembly', 'Senate'])
      assert.deepEqual(names(`After a long debate the [organization ${body}] rose.`), [`organization ${body}`]);
  });

  it('is no people, and no word that only holds a name', () => {
    assert.deepEqual(names('The [organization Kenyans] were late.'), []);
    assert.deepEqual(names('An [place anti-China] crowd met a [place pro-Kenya] one at the gate.'), []);
    assert.deepEqual(names('A [place Lisbon-based] firm made the boat.'), []);
  });

  it('is a body where it is coined or an acronym, which nobody is called', () => {
    assert.deepEqual(names('Later [person PayLink] lost customers, as [person BoG] had feared.'), [
      'organization PayLink',
      'organization BoG',
    ]);
  });

  it('is a person where the capitals are those of a family or a given name, or a title stands before', () => {
    assert.deepEqual(names('Later [person McKay] said that the boat was late.'), ['person McKay']);
    assert.deepEqual(names('Later [person ANA] said that the boat was late.'), ['person ANA']);
    assert.deepEqual(names('Later Mr [person KB] said that the boat was late.'), ['person KB']);
  });

  it('is a person where a given name says so, whatever the weights took it for', () => {
    assert.deepEqual(names('Later [organization Emma Woods] left the room.'), ['person Emma Woods']);
  });

  it('ends where a body begins', () => {
    assert.deepEqual(names('Later [person Ana Ortiz of the Harbour] left the room.'), ['person Ana Ortiz']);
  });

  it('is a place where its last word is one, and a firm where it is that of a firm', () => {
    assert.deepEqual(names('They rowed down [organization Tarrow River] and past [place Tarrow Rail].'), [
      'place Tarrow River',
      'organization Tarrow Rail',
    ]);
  });

  it('is a person again in another script', () => {
    assert.deepEqual(names('Later [person Anna Petrova] ([organization Анна Петрова]) left the room.'), [
      'person Anna Petrova',
      'person Анна Петрова',
    ]);
  });
});
