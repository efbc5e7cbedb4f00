import assert from 'node:assert/strict';
import type { AnalysisJson } from '../../src/core/index';
import { runIn } from './fakeIo';

const TEXT = 'Ana Ortiz resigned. “I had no choice,” she said.\n';

describe('analyze FILE', () => {
  it('writes one JSON object for a document', async () => {
    const { status, stdout } = await runIn(['analyze', 'q'], { files: { q: TEXT } });
    const result = JSON.parse(stdout) as AnalysisJson;
    assert.deepEqual(Object.keys(result), [
      'id',
      'offsets',
      'blocks',
      'sections',
      'entities',
      'quotations',
      'topics',
      'problems',
    ]);
    assert.deepEqual([result.id, result.offsets, status], ['q', 'utf-16', 0]);
  });

  it('writes an object for each document, in the order given', async () => {
    const files = { 'b.txt': TEXT, 'a.txt': '' };
    const { stdout } = await runIn(['analyze', 'b.txt', 'a.txt', '--format', 'ndjson'], { files });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as AnalysisJson).id);
    assert.deepEqual(ids, ['b.txt', 'a.txt']);
  });

  it('says the same in both JSON formats', async () => {
    const [json, ndjson] = await Promise.all(
      ['json', 'ndjson'].map((format) => runIn(['analyze', 'q', '--format', format], { files: { q: TEXT } })),
    );
    assert.deepEqual(JSON.parse(json!.stdout), JSON.parse(ndjson!.stdout));
    assert.equal(ndjson!.stdout.indexOf('\n'), ndjson!.stdout.length - 1);
  });

  it('reads standard input without a FILE, and where - stands', async () => {
    for (const argv of [['analyze'], ['analyze', '-']]) {
      const { status, stdout } = await runIn(argv, { stdin: TEXT });
      assert.deepEqual([status, (JSON.parse(stdout) as AnalysisJson).id], [0, '-']);
    }
  });

  it('counts offsets after a byte order mark', async () => {
    const [plain, marked] = await Promise.all(
      [TEXT, `\ufeff${TEXT}`].map((q) => runIn(['analyze', 'q'], { files: { q } })),
    );
    assert.equal(marked!.stdout, plain!.stdout);
  });

  it('reports a file that cannot be read, goes on, and ends with status 1', async () => {
    const files = { 'image.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'b.txt': TEXT, nul: 'a\0' };
    const { status, stdout, stderr } = await runIn(['analyze', 'none', 'image.png', 'nul', 'b.txt'], { files });
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as AnalysisJson).id, 'b.txt');
    assert.match(stderr, /none: no such file\n.*image\.png: it is not UTF-8.*\n.*nul: it holds NUL/u);
  });

  it('keeps the control characters of a file name out of its messages', async () => {
    const { stderr } = await runIn(['analyze', '\u001b[2Jx']);
    assert.match(stderr, /^sourcemark: ␛\[2Jx: no such file\n$/u);
  });

  it('stops quietly when nobody reads the results any more', async () => {
    const { status, stderr } = await runIn(['analyze', 'q', 'q'], { files: { q: TEXT }, readerLeavesAfter: 0 });
    assert.deepEqual([status, stderr], [0, '']);
  });
});

describe('the command line', () => {
  it('explains itself, with examples', async () => {
    for (const argv of [['--help'], ['help', 'analyze'], ['analyze', '--help']]) {
      const { status, stdout, stderr } = await runIn(argv);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /Usage: sourcemark[^]*Examples:\n {2}sourcemark analyze article\.txt/u);
      assert.ok(stdout.split('\n').every((line) => line.length <= 80));
    }
  });

  it('tells its version', async () => {
    const { status, stdout } = await runIn(['--version']);
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/u);
  });

  it('refuses wrong use with status 1 and nothing on standard output', async () => {
    const wrong = [
      [],
      ['review'],
      ['analyze', '--frmat', 'json'],
      ['analyze', '--format', 'xml'],
      ['analyze', '--input', 'csv'],
      ['analyze', '-', '-'],
      ['analyze', '--encoding', 'klingon'],
      ['analyze', '--input', 'ndjson', '--encoding', 'latin1'],
    ];
    for (const argv of wrong) {
      const { status, stdout, stderr } = await runIn(argv, { stdin: TEXT });
      assert.deepEqual([status, stdout], [1, ''], argv.join(' '));
      assert.notEqual(stderr, '', argv.join(' '));
    }
  });
});
