import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { escapeText } from '../../../src/vscode/hover/escapeText';
import { hoverMarkdown } from '../../../src/vscode/hover/hoverMarkdown';
import { localizer } from '../support/localizer';

/** The hover over the quotation that begins with the words, its links as [label]. */
function hover(text: string, words: string): string {
  const analysis = analyze(text);
  const quotation = analysis.quotations.find(({ start }) => text.startsWith(words, start));
  assert.ok(quotation, `no quotation begins with ${words}`);
  return hoverMarkdown(localizer, { uri: 'file:///a', text, analysis, quotation });
}
const plain = (markdown: string): string =>
  markdown
    .replace(/\]\(command:[^)]*\)/g, ']')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const article = 'Ana Ortiz, the mayor of Tarnholt, resigned. “I had no choice,” she said. “It is over,” said Ortiz.';

describe('the hover over a quotation', () => {
  it('says who, what, why and where to go, in four lines', () => {
    const lines = plain(hover(article, '“I had')).split('\n\n');
    assert.equal(lines.length, 4);
    assert.equal(lines[0], '**Ana Ortiz**, mayor of Tarnholt');
    assert.match(lines[1] ?? '', /^Direct quotation · cue “\[said\]” · (?:very )?likely$/);
    assert.match(lines[2] ?? '', /^The cue “\[said\]” follows the quotation\. “\[she\]” → “\[Ana Ortiz\]”$/);
    assert.match(
      lines[3] ?? '',
      /^\[Confirm\] · \[Speaker\] · \[Reject\] · \[Source\] · \[Copy\] · \[Only this speaker\] · Quotation 1 of 2: \[2\]$/,
    );
  });

  it('says so where nobody is known, and offers no speaker', () => {
    const words = plain(hover('“It is over,” a caller said.', '“It is'));
    assert.match(words, /\*\*Unknown speaker\*\* · “\[a caller\]”/);
    assert.doesNotMatch(words, /Only this speaker/);
  });

  it('tells a term from speech', () => {
    const words = plain(hover('He reviewed the film “The Quiet Harbour” for the Sunday paper.', '“The Quiet'));
    assert.match(words, /^\*\*Term in quotation marks\*\*/);
    assert.doesNotMatch(words, /Copy/);
  });

  it('shows words of the document as they are, whatever Markdown would make of them', () => {
    const markdown = hover(
      '“No,” said [Ana](command:evil) Ortiz.\n“Yes,” said Ana <b>Ortiz</b> www.evil.example.',
      '“No,”',
    );
    assert.doesNotMatch(markdown, /command:evil|<b>|www\.evil/);
  });
});

describe('escaped text', () => {
  it('leaves nothing that Markdown, HTML or an automatic link could read', () => {
    const escaped = escapeText('# *a* _b_ [c](d) <e> `f` www.g.h https://i j@k.l &lt; $(x) ![m](n)');
    assert.doesNotMatch(escaped.replace(/&#\d+;/g, ''), /[!-/:-@[-`{-~]/);
  });

  it('does not turn the direction of what follows', () => {
    assert.equal(escapeText('a\u202Eb\u2067c'), 'a b c');
  });
});
