import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** Each section of a text: its title and its words. */
const sections = (text: string): readonly (readonly [title: string | null, words: string])[] =>
  analyze(text).sections.map(({ title, start, end }) => [title, text.slice(start, end)]);

const RAIN = 'Rain fell over the valley all week, and the lower road was closed on Tuesday.';
const FERRY = 'The ferry did not leave the harbour, and nobody was told when it would.';

describe('sections', () => {
  it('reach from a heading to the next one', () => {
    const text = `The valley\n${RAIN}\nThe harbour\n${FERRY}\n${RAIN}`;
    assert.deepEqual(sections(text), [
      ['The valley', `The valley\n${RAIN}`],
      ['The harbour', `The harbour\n${FERRY}\n${RAIN}`],
    ]);
  });

  it('do not begin with a line that ends in what somebody asks', () => {
    assert.deepEqual(
      sections(`${RAIN}\n\nAsked about the ferry, Lind shrugged: “What ferry?”\n\n${FERRY}`).map(([title]) => title),
      [null],
    );
    assert.deepEqual(
      sections(`${RAIN}\n\nShe laughed. “The ferry is far away.”\n\n${FERRY}`).map(([title]) => title),
      [null],
    );
  });

  it('begin without a heading where the text does', () => {
    assert.deepEqual(sections(`${RAIN}\nThe harbour\n${FERRY}`), [
      [null, RAIN],
      ['The harbour', `The harbour\n${FERRY}`],
    ]);
  });

  it('mark their heading', () => {
    const text = `${RAIN}\n\nThe harbour\n\n${FERRY}`;
    const [, section] = analyze(text).sections;
    assert.equal(section?.heading && text.slice(section.heading.start, section.heading.end), 'The harbour');
  });

  it('have titles without the marks of a heading', () => {
    assert.deepEqual(
      sections(`## The valley\n\n${RAIN}`).map(([title]) => title),
      ['The valley'],
    );
  });

  it('are one in a transcript without headings', () => {
    const text = 'LEE: Good morning.\nFOSS: Good morning to you.\nLEE: Shall we begin?\nFOSS: Yes.';
    assert.deepEqual(sections(text), [[null, text]]);
  });

  it('are one for any text, none for an empty one', () => {
    assert.deepEqual(sections(''), []);
    assert.deepEqual(sections(' \n\n '), []);
    assert.deepEqual(sections(RAIN), [[null, RAIN]]);
  });
});
