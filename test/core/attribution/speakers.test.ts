import assert from 'node:assert/strict';
import { read, spoken } from '../support/reading';

describe('speakers', () => {
  it('are nobody where two people bear the name', () => {
    const [said] = spoken('Ian Moor met Ada Moor. Moor said it was late.');
    assert.equal(said?.speaker, undefined);
    assert.equal(said?.sourceType, 'person');
    assert.ok(said.evidence.includes('ambiguous'));
    assert.deepEqual(said.candidates.map(([name]) => name).sort(), ['Ada Moor', 'Ian Moor']);
  });

  it('are anonymous where their name is withheld', () => {
    for (const text of [
      '“He never called,” said the woman, whom we are not naming.',
      '“He never called,” said the woman, who asked not to be named.',
      '“He never called,” said the woman, speaking on condition of anonymity.',
    ])
      assert.equal(spoken(text)[0]?.sourceType, 'anonymous', text);
    assert.equal(spoken('“He never called,” said the woman, who lives in Exmouth.')[0]?.sourceType, 'role');
  });

  it('are no one person where the source is somebody’s family', () => {
    const [said] = spoken('The family of Leonard Pask say they only learned of it later.');
    assert.deepEqual([said?.source, said?.speaker], ['The family of Leonard Pask', undefined]);
  });

  it('are whom the first “who” means where another one goes on', () => {
    const [asked] = spoken(
      'An aide who worked beneath the panels for years, and who asked that her name not be used, told us it was snow.',
    );
    assert.deepEqual([asked?.source, asked?.speaker], ['who', 'aide']);
  });

  it('are told as metonyms where a street speaks for an office', () => {
    assert.equal(spoken('Downing Street said the visit was short.')[0]?.sourceType, 'metonym');
    assert.equal(spoken('Northern Rail said the visit was short.')[0]?.sourceType, 'organization');
  });

  it('are those whom a station cites, reported by the station', () => {
    const [said] = spoken('The BBC reported that the talks had failed, citing two aides.');
    assert.deepEqual([said?.source, said?.sourceType, said?.reportedBy], ['two aides', 'anonymous', 'BBC']);
  });

  it('are the station itself where it cites a paper', () => {
    const [said] = spoken('The BBC reported that the talks had failed, citing a court filing.');
    assert.deepEqual([said?.source, said?.reportedBy], ['The BBC', undefined]);
  });

  it('are those who are quoted, reported by the paper that quotes them', () => {
    const [said] = spoken('Petrov was quoted as saying the line was “a mess” by the daily Kurier.');
    assert.deepEqual(said?.content, ['the line was “a mess”']);
    assert.deepEqual([said.speaker, said.reportedBy], ['Petrov', 'Kurier']);
  });

  it('of a heading are those who say the same below, but not where the heading names its own', () => {
    const body = '¶The inquiry opened on Monday.¶‘We were lied to for a year,’ said Joan Pratt.';
    assert.equal(spoken(`‘We were lied to’: families demand answers${body}`)[0]?.speaker, 'Joan Pratt');
  });

  it('are those named behind their role, with an age before the name or a party behind it', () => {
    for (const source of ['The winner, Joren Vask of the Harbour Party', 'The winner, 54-year-old Joren Vask']) {
      const said = spoken(`${source}, said the count was fair.`);
      assert.deepEqual(
        said.map(({ speaker }) => speaker),
        ['Joren Vask'],
      );
    }
  });

  it('go on as he who was quoted without a name, and not as somebody named before', () => {
    const text =
      'Magnus Iversen designed the bridge. He chose the steel himself.¶An engineer who worked there, and who asked not to be identified, said the letter was written for the file. “Everybody knew,” he said.';
    assert.deepEqual(spoken(text).at(-1)?.speaker, 'engineer');
  });

  it('are never those who are told something', () => {
    const said = spoken(
      'The head of Pell Sound primary, Agnes Rowntree, told parents in a letter that it would stay shut.',
    );
    assert.ok(said.every(({ source }) => !source?.startsWith('parents')));
  });

  it('who say it together are no problem', () => {
    const { analysis, quotations } = read('Farmers, shopkeepers and the mayor said the road “must open”.');
    assert.equal(quotations[0]?.sourceType, 'collective');
    assert.deepEqual(analysis.problems, []);
  });

  it('who answer in an interview are the only one introduced', () => {
    const text =
      'Dora Klee has run the lock since 1998.¶¶Q. When did you know?¶¶A. In May, I think.¶¶Q. Not before?¶¶A. No.';
    const answers = spoken(text).filter(({ source }) => source === 'A.');
    assert.deepEqual(
      answers.map(({ speaker }) => speaker),
      ['Dora Klee', 'Dora Klee'],
    );
  });
});
