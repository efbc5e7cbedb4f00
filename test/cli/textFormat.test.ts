import assert from 'node:assert/strict';
import type { Analysis, Entity, Quotation } from '../../src/core/index';
import { textFormat } from '../../src/cli/formats/text';
import { makeColors } from '../../src/cli/terminal/colors';
import { runIn } from './fakeIo';

const ANA: Entity = {
  id: 'p1',
  name: 'Ana Ortiz',
  type: 'person',
  mentions: [],
  aliases: [],
  roles: ['mayor of Port Ellery'],
};

function quotationOf(text: string, content: string, more: Partial<Quotation> = {}): Quotation {
  const start = text.indexOf(content);
  const end = start + content.length;
  return {
    id: content,
    kind: 'direct',
    start,
    end,
    parts: [[start, end]],
    verbatim: [[start, end]],
    cue: null,
    source: null,
    sourceType: 'person',
    speaker: 'p1',
    reportedBy: null,
    stance: 'neutral',
    confidence: 1,
    evidence: [],
    candidates: [],
    ...more,
  };
}

const analysisOf = (text: string, more: Partial<Analysis>): Analysis => ({
  blocks: [],
  sections: [{ heading: null, start: 0, end: text.length, title: null }],
  entities: [ANA],
  quotations: [],
  topics: [],
  problems: [],
  ...more,
});

const printed = (text: string, more: Partial<Analysis>, columns = 60, isColored = false): string =>
  [
    ...textFormat({ colors: makeColors(isColored), columns })({ id: 'doc', text, analysis: analysisOf(text, more) }),
  ].join('');

describe('the text format', () => {
  it('shows heading, place, speaker, kind and content', () => {
    const text = 'Talks resume\n\n“We will appeal,” said Ana Ortiz. “And win.”';
    const quotations = [
      quotationOf(text, '“We will appeal,”', { cue: { start: text.indexOf('said'), end: text.indexOf('said') + 4 } }),
      quotationOf(text, '“And win.”', { speaker: null, confidence: 0.2 }),
    ];
    const sections = [{ heading: { start: 0, end: 12 }, start: 0, end: text.length, title: 'Talks resume' }];
    const problems = [{ code: 'quotation.no-speaker' as const, start: text.indexOf('“And'), end: text.length }];
    assert.equal(
      printed(text, { quotations, sections, problems }),
      [
        'doc',
        '2 quotations (2 direct) by 1 speaker, 1 to check',
        '',
        'Talks resume',
        '',
        ' 3:1  Ana Ortiz  direct · said',
        '      “We will appeal,”',
        '',
        '3:35  unknown speaker  direct · unsure',
        '      “And win.”',
        '',
        'Speakers',
        '  Ana Ortiz, mayor of Port Ellery: 1 quotation',
        '',
        'To check',
        '3:35  nobody is credited with this quotation',
        '',
        '',
      ].join('\n'),
    );
  });

  it('never sends a control character of the document to the terminal', () => {
    const text = '“\u001b[31mred\u0007\u009b2J \u202eevil\u2069 \r\n a\u0008b\u007f”';
    const shown = printed(text, { quotations: [quotationOf(text, text)] });
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    assert.match(shown, /“␛\[31mred␇\ufffd2J evil a␈b␡”/u);
  });

  it('breaks lines by the columns that characters take', () => {
    const text = `“${'漢字'.repeat(30)}” and “${'e\u0301'.repeat(50)}”`;
    const shown = printed(text, { quotations: [quotationOf(text, text)] }, 40);
    const wide = shown.split('\n').map((line) => (line.match(/[漢字]/gu) ?? []).length);
    // 40 columns without the 5 of the place: 17 wide characters and the mark, then 17, 17 and what is left.
    assert.deepEqual(
      wide.filter((count) => count > 0),
      [17, 17, 17, 9],
    );
    assert.ok(shown.includes(`“${'e\u0301'.repeat(10)}\n`) && shown.includes(`${'e\u0301'.repeat(35)}\n`));
  });

  it('joins parts by an ellipsis only where other words stand between them', () => {
    const text = '“We will,” she said, “win.\n“And rest.”';
    const parts = ['“We will,”', '“win.', '“And rest.”'].map((part): [number, number] => {
      const start = text.indexOf(part);
      return [start, start + part.length];
    });
    const shown = printed(text, { quotations: [quotationOf(text, text, { parts })] });
    assert.match(shown, /“We will,” … “win\. “And rest\.”/u);
  });

  it('says that nothing was found', () => {
    assert.equal(printed('Rain.', {}), 'doc\nNo quotations found.\n\n');
  });
});

describe('colours', () => {
  const colored = async (
    isTerminal: boolean,
    env: Readonly<Record<string, string>>,
    format = ['--format', 'text'],
  ): Promise<boolean> => {
    const { stdout } = await runIn(['analyze', ...format], { stdin: 'Rain.', isTerminal, columns: 80, env });
    return stdout.includes('\u001b[');
  };

  it('are used at a terminal only', async () => {
    assert.ok(await colored(true, {}));
    assert.ok(await colored(true, {}, []));
    assert.ok(!(await colored(false, {})));
  });

  it('are left out for NO_COLOR and dumb terminals', async () => {
    assert.ok(!(await colored(true, { NO_COLOR: '1' })));
    assert.ok(await colored(true, { NO_COLOR: '' }));
    assert.ok(!(await colored(true, { TERM: 'dumb' })));
  });

  it('follow FORCE_COLOR before all else', async () => {
    assert.ok(await colored(false, { FORCE_COLOR: '1', NO_COLOR: '1' }));
    assert.ok(!(await colored(true, { FORCE_COLOR: '0' })));
  });

  it('never get into JSON', async () => {
    assert.ok(!(await colored(true, { FORCE_COLOR: '1' }, ['--format', 'json'])));
  });
});
