import assert from 'node:assert/strict';
import { tagNames } from '../../../../src/core/entities/tagging/tagNames';
import { finish } from '../../../../src/core/steps';
import { findBlocks } from '../../../../src/core/text/blocks';
import { readBlock } from '../../../../src/core/text/reading';
import { cpuTime } from '../../../support/cpuTime';

/** The tagged names of a text: "person Ana Ortiz". */
function names(text: string): readonly string[] {
  const readings = findBlocks(text).map((block) => readBlock(text, block));
  return finish(tagNames(readings)).flatMap((ofBlock, i) =>
    ofBlock.map(({ kind, from, to }) => {
      const { text: block, tokens } = readings[i] ?? assert.fail();
      return `${kind} ${block.slice(tokens.start[from], tokens.end[to - 1])}`;
    }),
  );
}

describe('tagged names', () => {
  it('leave titles and the article outside', () => {
    assert.deepEqual(names('Finance Minister Amina Okello met the African Development Bank in Kisumu.'), [
      'person Amina Okello',
      'organization African Development Bank',
      'place Kisumu',
    ]);
  });

  it('are never peoples, faiths or abbreviations of common nouns', () => {
    assert.deepEqual(names('Muslims, Kenyans and North Korean NGOs spoke of GDP, AI and God.'), []);
  });

  it('are places where a country plays', () => {
    assert.deepEqual(names('Later that day Argentina beat Turkey 2-0, and Jordan drew with Chad.'), [
      'place Argentina',
      'place Turkey',
      'place Jordan',
      'place Chad',
    ]);
  });

  it('keep a country that is the name of a person in the document', () => {
    const found = names('Mr Jordan Ellis spoke first.\n\nThen Jordan left the room.');
    assert.deepEqual(found, ['person Jordan Ellis', 'person Jordan']);
  });

  it('end before what a country owns', () => {
    assert.deepEqual(names('They went to Uganda’s Supreme Court on Monday.'), [
      'place Uganda',
      'organization Supreme Court',
    ]);
  });

  it('join the partners of a firm, but not the authors of a paper', () => {
    assert.deepEqual(names('The report was made by Hallam & Voss of London.').slice(0, 1), [
      'organization Hallam & Voss',
    ]);
    const cited = names('The effect is well known (Hallam & Voss, 2010).');
    assert.ok(cited.every((name) => !name.includes('&')));
  });

  it('find an acronym that brackets define wherever it stands', () => {
    const found = names(
      'The Lake Fishers Cooperative Union (LFCU) met on Monday.\n\nIt was late. LFCU members want boats.',
    );
    assert.equal(found.filter((name) => name === 'organization LFCU').length, 2);
  });

  it('find a surname again that the full name has introduced', () => {
    const found = names('Reporters met Temesgen Wolde in Adama.\n\nWolde had come by bus.');
    assert.deepEqual(found, ['person Temesgen Wolde', 'place Adama', 'person Wolde']);
  });

  it('hold no word that only says what another is like', () => {
    assert.deepEqual(names('a Nairobi-based firm and an Israeli-led team'), []);
  });

  it('take time in proportion to the text', () => {
    for (const piece of ['Ana ', 'A of ', 'Ana & ', 'US ', 'Ana’s ', 'The Ana. ', 'ANA, ']) {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        return cpuTime(() => names(text));
      };
      time(2_000);
      // Eight times the text: a quadratic step would take 64 times as long.
      const [short, long] = [time(2_500), time(20_000)];
      assert.ok(long < 24 * short + 100, `${piece}: ${String(short)} ms, ${String(long)} ms`);
    }
  });
});
