import assert from 'node:assert/strict';
import { stretchesOf, tokenize } from './tokenize';

const quoted = (text: string): Promise<readonly string[]> => stretchesOf(text, 'string.quoted');
const headings = (text: string): Promise<readonly string[]> => stretchesOf(text, 'markup.heading');
const labels = (text: string): Promise<readonly string[]> => stretchesOf(text, 'entity.name.tag.speaker');
const cues = (text: string): Promise<readonly string[]> => stretchesOf(text, 'entity.name.function.cue');

describe('headings in the grammar', () => {
  it('are short lines without a full stop', async () => {
    const text = 'Harbour talks resume\nThe ferry left. Nobody saw it go.\nWhat happens next?\nIt rained.';
    assert.deepEqual(await headings(text), ['Harbour talks resume', 'What happens next?']);
  });

  it('may be longer on the first line', async () => {
    const title = 'Regional water board and fishing towns agree to share the cost of rebuilding nine old weirs';
    assert.deepEqual(await headings(`${title}\n${title}\n`), [title]);
  });

  it('can be marked, and numbered', async () => {
    assert.deepEqual(await headings('Rain.\n## The valley.\n3.2 Findings\n'), ['## The valley.', '3.2 Findings']);
  });

  it('are no lines in small letters, no addresses, no lines that go on', async () => {
    const text =
      'Rain.\nand so on\nOrtiz@example.org\nHttps://example.org/a\nShe said:\nMr Lee, the chair,\nDear Ana –';
    assert.deepEqual(await headings(text), []);
  });

  it('are no bylines and no contact lines', async () => {
    assert.deepEqual(await headings('Rain.\nBy Ana Ortiz\nTel: 555 0142\nPress: ana@example.org'), []);
  });

  it('are not the lines of a paragraph broken at a fixed width', async () => {
    const text = [
      'Rain.',
      'Ferry operators in the northern islands have agreed to share their',
      'Timetables with the harbour board of every town that they call at',
    ].join('\n');
    assert.deepEqual(await headings(text), []);
  });
});

describe('quotations in the grammar', () => {
  it('stand in curly, straight, low and angled marks', async () => {
    for (const text of [
      '“We go,”',
      '"We go,"',
      '„Wir gehen“',
      '„Idziemy”',
      '«Idemo»',
      '« On part »',
      '»Vi går«',
      '「行こう」',
    ])
      assert.deepEqual(await quoted(`Ana said ${text} and left.`), [text]);
  });

  it('include their marks, which are scoped as such', async () => {
    assert.deepEqual(await stretchesOf('A “b” c.', 'punctuation.definition.string.begin'), ['“']);
    assert.deepEqual(await stretchesOf('A "b" c.', 'punctuation.definition.string.end'), ['"']);
  });

  it('end with their paragraph when they are never closed', async () => {
    for (const mark of ['“', '"', '„', '«', '「', '‘', '‚'])
      assert.deepEqual(await quoted(`${mark}We will appeal.\nIt rained. Nobody said more.\n`), [
        `${mark}We will appeal.`,
      ]);
  });

  it('go on in the next paragraph where the mark is repeated', async () => {
    const text = '“The dam held.\n“Nobody was hurt,” she said.';
    assert.deepEqual(await quoted(text), ['“The dam held.', '“Nobody was hurt,”']);
  });

  it('are nested', async () => {
    const tokens = await tokenize('“He said ‘go’ twice,” she said.');
    const inner = tokens.find(({ text }) => text === 'go');
    assert.deepEqual(inner?.scopes, ['string.quoted.double', 'string.quoted.single']);
    assert.deepEqual(await quoted('‘He said “go” twice,’ she said.'), ['‘He said “go” twice,’']);
    assert.deepEqual(await stretchesOf('‘He said “go” twice,’ she said.', 'string.quoted.double'), ['“go”']);
  });

  it('are closed by a straight mark where a curly one opened', async () => {
    assert.deepEqual(await quoted('“We go," she said. “And win.”'), ['“We go,"', '“And win.”']);
  });

  it('do not start at the mark that closes one from the line before', async () => {
    assert.deepEqual(await quoted('until the rain stops," said Ana. It "rained" on.'), ['"rained"']);
  });

  it('are no inches', async () => {
    assert.deepEqual(await quoted('A board of 6" by 4" was found.'), []);
  });
});

describe('single quotation marks in the grammar', () => {
  it('are told from apostrophes inside words', async () => {
    assert.deepEqual(await quoted('‘It’s ours and we won’t go,’ said Ana’s son.'), ['‘It’s ours and we won’t go,’']);
    assert.deepEqual(await quoted("'It's ours and we won't go,' said Ana's son."), ["'It's ours and we won't go,'"]);
  });

  it('are told from the possessive of a plural', async () => {
    assert.deepEqual(await quoted('‘The drivers’ union will not move,’ he said.'), [
      '‘The drivers’ union will not move,’',
    ]);
    assert.deepEqual(await quoted("'The drivers' union will not move,' he said."), [
      "'The drivers' union will not move,'",
    ]);
    assert.deepEqual(await quoted('He spoke of ‘empty promises’ in the drivers’ hall.'), ['‘empty promises’']);
  });

  it('are told from words that are cut short', async () => {
    for (const text of [
      "the '90s and '80s",
      'the ’90s, rock ’n’ roll',
      "get 'em, 'tis all",
      'the dogs’ and cats’ food',
      "the boys' room",
    ])
      assert.deepEqual(await quoted(`Rain in ${text} fell.`), [], text);
  });

  it('need their end on the same line, unless they start it', async () => {
    assert.deepEqual(await quoted('He said ‘go and left.'), []);
    assert.deepEqual(await quoted("He said 'go and left."), []);
    assert.deepEqual(await quoted('‘Go,\n‘and stay,’ he said.'), ['‘Go,', '‘and stay,’']);
  });
});

describe('turns in the grammar', () => {
  it('have a label, in capitals or in title case', async () => {
    const text =
      'MODERATOR: Thank you.\nDana Foss: We all did.\nJan van der Meer: No.\nDR. O’NEIL-SATO: Yes.\nSPEAKER 2: Hm.';
    assert.deepEqual(await labels(text), [
      'MODERATOR',
      'Dana Foss',
      'Jan van der Meer',
      'DR. O’NEIL-SATO',
      'SPEAKER 2',
    ]);
  });

  it('have a time code and a role apart from the label', async () => {
    const text = '[00:04:12] Dana Foss (treasurer): We all did.\n>> 4:13 LEE: Good.';
    assert.deepEqual(await labels(text), ['Dana Foss', 'LEE']);
    assert.deepEqual(await stretchesOf(text, 'constant.numeric.time-code'), ['[00:04:12]', '4:13']);
    assert.deepEqual(await stretchesOf(text, 'comment.role'), [' (treasurer)']);
  });

  it('may be questions and answers', async () => {
    assert.deepEqual(await labels('Q. When?\nA: In May.\nQ2) Where?'), ['Q', 'A', 'Q2']);
  });

  it('are no fields, times, addresses or sentences', async () => {
    const text =
      'Note: it rained.\nContact: Ana.\nAt 10:30 it rained.\nHttps://example.org is ours.\nThe result was clear: rain.\nShe said: “No.”';
    assert.deepEqual(await labels(text), []);
  });

  it('hold quotations', async () => {
    assert.deepEqual(await quoted('LEE: She called it “a start”.'), ['“a start”']);
  });
});

describe('cues in the grammar', () => {
  it('are reporting verbs and “according to”', async () => {
    assert.deepEqual(await cues('According to Ana, he said so, adding that Lee denied it.'), [
      'According to',
      'said',
      'adding',
      'denied',
    ]);
  });

  it('are no nouns, and not inside quotations', async () => {
    assert.deepEqual(await cues('Both states saw claims and reports. “I said no.” The so-said man’s-said.'), []);
  });
});

describe('block quotations in the grammar', () => {
  it('are marked as such, to the end of their line', async () => {
    assert.deepEqual(await stretchesOf('> The archive is not ours.\nIt rained.', 'markup.quote'), [
      '> The archive is not ours.',
    ]);
  });
});
