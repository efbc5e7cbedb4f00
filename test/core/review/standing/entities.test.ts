import assert from 'node:assert/strict';
import { TestDesk } from './desk';

const REPORT = [
  'Ada Moss runs the harbour. Her brother Carl Moss owns the ship.',
  '“The quay is safe,” Ada Moss said. “We checked it twice,” she added.',
  '“The ship sails on Friday,” Carl Moss said.',
  'The chair of the union was not so sure. “Nobody asked us,” the chair said.',
].join('\n\n');

describe('decisions about entities', () => {
  it('rename one for the whole review, and find it again by its old name', () => {
    const desk = new TestDesk(REPORT);
    desk.decide('“The quay', { kind: 'confirm' });
    desk.about('Ada Moss', { kind: 'rename', name: 'Ada Moss-Lind' });
    assert.equal(desk.speaker('“We checked'), 'Ada Moss-Lind');
    assert.equal(desk.speaker('“The quay'), 'Ada Moss-Lind');
    assert.ok(desk.entity('Ada Moss-Lind')?.aliases.includes('Ada Moss'));
  });

  it('merge two: mentions, names and quotations of both are one’s', () => {
    const desk = new TestDesk(REPORT);
    const before = desk.entity('Carl Moss')?.mentions.length ?? 0;
    const own = desk.entity('Ada Moss')?.mentions.length ?? 0;
    const merged = desk.about('Carl Moss', { kind: 'merge', into: 'Ada Moss' });
    assert.equal(desk.entity('Carl Moss'), undefined);
    assert.equal(desk.entity('Ada Moss')?.mentions.length, own + before);
    assert.equal(desk.speaker('“The ship'), 'Ada Moss');
    desk.undo(merged);
    assert.equal(desk.speaker('“The ship'), 'Carl Moss');
  });

  it('split one: the mentions that are another’s take their quotations, and the pronouns after them, along', () => {
    const desk = new TestDesk(REPORT);
    const at = desk.span('Ada Moss', REPORT.indexOf('safe'));
    desk.about('Ada Moss', { kind: 'split', name: 'Adela Moss' }, at);
    assert.equal(desk.speaker('“The quay'), 'Adela Moss');
    assert.equal(desk.speaker('“We checked'), 'Adela Moss');
    assert.ok(desk.entity('Ada Moss'), 'the first mention stays');
  });

  it('cut an alias: all mentions of these words are another’s', () => {
    const desk = new TestDesk('Lena Park, known as the boss, left. “I quit,” Park said. “She quit,” the boss said.');
    const owner = desk.entity('Lena Park');
    assert.ok(owner);
    desk.about('Lena Park', { kind: 'split', name: 'Tom Reed', alias: 'Park' }, owner.mentions[0]!);
    assert.equal(desk.speaker('“I quit'), 'Tom Reed');
    assert.ok(!desk.entity('Lena Park')?.aliases.includes('Park'));
  });

  it('cut an alias with whatever article: a spokeswoman is the spokeswoman', () => {
    const desk = new TestDesk(
      [
        'Velmora Group closed its plant on Monday.',
        '“We regret it,” a spokeswoman for Velmora said.',
        '“Wages will be paid,” the spokeswoman said.',
      ].join('\n\n'),
    );
    desk.about('spokeswoman for Velmora', { kind: 'split', name: 'Iris Kohl', alias: 'the spokeswoman' });
    assert.equal(desk.speaker('“We regret'), 'Iris Kohl');
    assert.equal(desk.speaker('“Wages'), 'Iris Kohl');
  });

  it('reject one: it is nobody, and its quotations have no speaker', () => {
    const desk = new TestDesk(REPORT);
    desk.about('Carl Moss', { kind: 'reject' });
    assert.equal(desk.entity('Carl Moss'), undefined);
    assert.equal(desk.mark('“The ship').quotation.speaker, null);
  });

  it('hold in the order in which they were made', () => {
    const desk = new TestDesk(REPORT);
    desk.about('Carl Moss', { kind: 'rename', name: 'Karl Moss' });
    desk.about('Karl Moss', { kind: 'merge', into: 'Ada Moss' });
    desk.about('Ada Moss', { kind: 'rename', name: 'A. Moss' });
    assert.equal(desk.speaker('“The ship'), 'A. Moss');
  });

  it('are lost where the document no longer has the entity', () => {
    const desk = new TestDesk(REPORT);
    desk.about('Carl Moss', { kind: 'rename', name: 'Karl Moss' });
    desk.text = REPORT.replaceAll('Carl Moss', 'Hugo Brandt');
    assert.equal(desk.review.lost.length, 1);
  });
});
