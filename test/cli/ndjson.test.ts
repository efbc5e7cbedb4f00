import assert from 'node:assert/strict';
import { type Outcome, runIn } from './fakeIo';

interface Result {
  readonly id: unknown;
  readonly offsets?: string;
  readonly error?: { readonly code: string; readonly message: string; readonly line: number };
}

const ARGV = ['analyze', '--input', 'ndjson'];
const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

function resultsOf({ stdout }: Outcome): readonly Result[] {
  assert.ok(stdout === '' || stdout.endsWith('\n'));
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Result);
}

const idsAndCodes = (outcome: Outcome): readonly unknown[] =>
  resultsOf(outcome).map(({ id, error }) => error?.code ?? id);

describe('analyze --input ndjson', () => {
  it('writes one result a line, in the order of the input', async () => {
    const outcome = await runIn(ARGV, { stdin: line('b', 'Rain fell.') + line('a', '') + line('c', 'It “stopped”.') });
    assert.deepEqual(idsAndCodes(outcome), ['b', 'a', 'c']);
    assert.ok(resultsOf(outcome).every(({ offsets }) => offsets === 'utf-16'));
    assert.equal(outcome.status, 0);
  });

  it('puts an error in the place of a line that is no document, and goes on', async () => {
    const bad = [
      'nonsense',
      '[1]',
      'null',
      '{"text":"x"}',
      '{"id":7,"text":"x"}',
      '{"id":"t"}',
      '{"id":"n","text":null}',
    ];
    const outcome = await runIn(ARGV, { stdin: `${bad.join('\n')}\n${line('last', 'x')}` });
    assert.deepEqual(idsAndCodes(outcome), [
      'line.not-json',
      'line.not-an-object',
      'line.not-an-object',
      'line.no-id',
      'line.no-id',
      'line.no-text',
      'line.no-text',
      'last',
    ]);
    assert.deepEqual(
      resultsOf(outcome).map(({ id }) => id),
      [null, null, null, null, 7, 't', 'n', 'last'],
    );
    assert.deepEqual(
      resultsOf(outcome).map(({ error }) => error?.line),
      [1, 2, 3, 4, 5, 6, 7, undefined],
    );
    assert.equal(outcome.status, 2);
  });

  it('reports a line that is not UTF-8', async () => {
    const latin1 = Buffer.from(line('a', 'café'), 'latin1');
    const outcome = await runIn(ARGV, { stdin: Buffer.concat([latin1, Buffer.from(line('b', 'café'))]) });
    assert.deepEqual(idsAndCodes(outcome), ['line.not-utf-8', 'b']);
    assert.equal(outcome.status, 2);
  });

  it('skips blank lines, and reads CR LF and a last line without a line end', async () => {
    const stdin = `\n${line('a', 'x').trimEnd()}\r\n \t\r\n${line('b', 'y').trimEnd()}`;
    const outcome = await runIn(ARGV, { stdin });
    assert.deepEqual(idsAndCodes(outcome), ['a', 'b']);
    assert.equal(outcome.status, 0);
  });

  it('takes empty input for no documents', async () => {
    const outcome = await runIn(ARGV, { stdin: '' });
    assert.deepEqual([outcome.status, outcome.stdout, outcome.stderr], [0, '', '']);
  });

  it('skips a byte order mark before the first line only', async () => {
    const outcome = await runIn(ARGV, { stdin: `\ufeff${line('a', 'x')}\ufeff${line('b', 'y')}` });
    assert.deepEqual(idsAndCodes(outcome), ['a', 'line.not-json']);
  });

  it('takes a lone surrogate as it is, and gives it back in the id', async () => {
    const outcome = await runIn(ARGV, { stdin: '{"id":"\\ud83d","text":"“\\udc00,” said \\ud800 Ana."}\n' });
    assert.deepEqual(idsAndCodes(outcome), ['\ud83d']);
    assert.match(outcome.stdout, /"id":"\\ud83d"/u);
    assert.equal(outcome.status, 0);
  });

  it('reads lines that arrive in pieces, cut inside a character', async () => {
    const bytes = Buffer.from(line('ä😀', 'Größe “😀” zählt.') + line('b', 'x'));
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepEqual(idsAndCodes(await runIn(ARGV, { stdin: pieces })), ['ä😀', 'b']);
  });

  it('reads a line of several megabytes', async () => {
    const outcome = await runIn(ARGV, { stdin: line('big', 'x'.repeat(4_000_000)) + line('b', 'y') });
    assert.deepEqual(idsAndCodes(outcome), ['big', 'b']);
  });

  it('gives an error in the place of a line too long to be analyzed, and goes on', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(0x78);
    const stdin = [
      Buffer.from(line('a', 'x')),
      ...Array<Uint8Array>(40).fill(megabyte),
      Buffer.from(`\n${line('b', 'y')}`),
    ];
    const outcome = await runIn(ARGV, { stdin });
    assert.deepEqual(idsAndCodes(outcome), ['a', 'line.too-long', 'b']);
    assert.match(
      outcome.stdout,
      /"error":\{"code":"line.too-long","message":"the line is longer than 32 MiB","line":2\}/u,
    );
    assert.equal(outcome.status, 2);
  });

  it('does not take a line separator of Unicode for the end of a line', async () => {
    assert.deepEqual(idsAndCodes(await runIn(ARGV, { stdin: '{"id":"a","text":"x\u2028y\u2029z\u0085"}' })), ['a']);
  });

  it('reads the next piece of input only when the results of the one before are written', async () => {
    const pieces = Array.from({ length: 50 }, (_, i) => Buffer.from(line(`${i}`, 'x')));
    const outcome = await runIn(ARGV, { stdin: pieces, readerLeavesAfter: 3 });
    assert.deepEqual(idsAndCodes(outcome), ['0', '1', '2']);
    assert.equal(outcome.piecesRead, 4);
  });

  it('stops quietly when nobody reads the results any more', async () => {
    const outcome = await runIn(ARGV, { stdin: line('a', 'x').repeat(9), readerLeavesAfter: 1 });
    assert.equal(outcome.status, 0);
    assert.equal(outcome.stderr, '');
  });

  it('reads files of documents, and reports one that is missing', async () => {
    const files = { 'a.ndjson': line('a', 'x'), 'b.ndjson': `${line('b', 'y')}{` };
    const outcome = await runIn([...ARGV, 'a.ndjson', 'missing.ndjson', 'b.ndjson'], { files });
    assert.deepEqual(idsAndCodes(outcome), ['a', 'b', 'line.not-json']);
    assert.match(outcome.stderr, /missing\.ndjson: no such file/u);
    assert.equal(outcome.status, 1);
  });

  it('writes lines whatever JSON format is asked for, and refuses text', async () => {
    const outcome = await runIn([...ARGV, '--format', 'json'], { stdin: line('a', 'x') + line('b', 'y') });
    assert.deepEqual(idsAndCodes(outcome), ['a', 'b']);
    assert.equal((await runIn([...ARGV, '--format', 'text'], { stdin: '' })).status, 1);
  });

  it('writes lines to a terminal too', async () => {
    const outcome = await runIn(ARGV, { stdin: line('a', 'x'), isTerminal: true, columns: 80 });
    assert.deepEqual(idsAndCodes(outcome), ['a']);
  });
});
