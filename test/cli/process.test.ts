import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const PROGRAM = 'out/cli.cjs';
/** Bytes that a pipe holds before its reader takes them. */
const PIPE = 65_536;
const NDJSON = ['analyze', '--input', 'ndjson'];
const document = (id: string): string => `${JSON.stringify({ id, text: '“We will appeal,” said Ana Ortiz.' })}\n`;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Result {
  readonly id: string;
  readonly error?: { readonly message: string };
}

async function run(argv: readonly string[], input: string, program = PROGRAM): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...argv]);
  // The program may end before it has read all; what it says then is the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr };
}

describe('the program', () => {
  it('analyzes the lines of its standard input', async () => {
    const { status, stdout, stderr } = await run([...NDJSON], document('a') + document('b'));
    assert.deepEqual([status, stderr, stdout.split('\n').length], [0, '', 3]);
  });

  it('writes all of a large result before it ends', async () => {
    const lines = 300;
    const { status, stdout } = await run([...NDJSON], document('a').repeat(lines));
    assert.deepEqual([status, stdout.split('\n').length], [0, lines + 1]);
    assert.ok(stdout.length > 2 * PIPE, `only ${stdout.length} characters`);
  });

  it('ends quietly when the reader leaves', async () => {
    const child = spawn(process.execPath, [PROGRAM, ...NDJSON]);
    child.stdin.on('error', () => undefined);
    child.stdin.end(document('a').repeat(20_000));
    const errors = text(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    assert.deepEqual([status, signal, await errors], [0, null, '']);
  });

  it('answers a line before the next one is there', async () => {
    const child = spawn(process.execPath, [PROGRAM, ...NDJSON]);
    child.stdin.write(document('first'));
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    assert.equal((JSON.parse(answer.toString()) as { readonly id: string }).id, 'first');
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('writes the same with threads as without', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => document(`${i}`.padEnd(800, '-'))).join('{\n');
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => run([...NDJSON, '--jobs', jobs], lines)));
    assert.deepEqual(two, one);
  });

  it('lets one document fail that needs more memory than there is, and goes on', async () => {
    const long = JSON.stringify({ id: 'long', text: '“We will appeal,” said Ana Ortiz. '.repeat(40_000) });
    const child = spawn(process.execPath, ['--max-old-space-size=32', PROGRAM, ...NDJSON, '--jobs', '2']);
    child.stdin.end(`${document('a')}${long}\n${document('b')}`);
    const [results, errors, ended] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    const lines = results
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Result);
    assert.deepEqual(
      lines.map(({ id, error }) => [id, error?.message]),
      [
        ['a', undefined],
        ['long', 'its analysis needs more memory than there is'],
        ['b', undefined],
      ],
    );
    assert.deepEqual([ended, errors], [[2, null], '']);
  });

  for (const [interrupt, jobs, status] of [
    ['SIGINT', '1', 130],
    ['SIGINT', '2', 130],
    ['SIGTERM', '2', 143],
  ] as const)
    it(`stops at ${interrupt} with ${jobs} jobs, having written whole lines`, async () => {
      const child = spawn(process.execPath, [PROGRAM, ...NDJSON, '--jobs', jobs]);
      child.stdin.on('error', () => undefined);
      // Its input has no end: it would go on.
      child.stdin.write(document('a').repeat(20_000));
      const results = text(child.stdout);
      const errors = text(child.stderr);
      await once(child.stdout, 'data');
      child.kill(interrupt);
      assert.deepEqual(await once(child, 'close'), [status, null]);
      const lines = (await results).split('\n');
      assert.equal(lines.pop(), '');
      assert.ok(lines.length > 0 && lines.length < 20_000);
      for (const line of lines) JSON.parse(line);
      assert.equal(await errors, '');
    });

  it('reads files, and says which one is a directory', async () => {
    const { status, stdout, stderr } = await run(['analyze', 'LICENSE', 'src'], '');
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as { readonly id: string }).id, 'LICENSE');
    assert.match(stderr, /^sourcemark: src: is a directory; name the files in it\n$/u);
  });

  describe('without its models', () => {
    let folder: string;
    let program: string;
    before(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'sourcemark-'));
      program = path.join(folder, 'cli.cjs');
      copyFileSync(PROGRAM, program);
    });
    after(() => {
      rmSync(folder, { recursive: true });
    });

    it('says that they are missing', async () => {
      const { status, stdout, stderr } = await run(['analyze'], 'A text.', program);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /^sourcemark: the file of the models \(models\.bin\) is missing [^\n]*\n$/u);
    });

    it('says that they are of another version', async () => {
      writeFileSync(path.join(folder, 'models.bin'), '{"version":"old","models":{}}\n');
      const { status, stderr } = await run(['analyze'], 'A text.', program);
      assert.equal(status, 1);
      assert.match(stderr, /of another version than the program; build or install sourcemark again\n$/u);
    });

    it('still shows its help', async () => {
      assert.equal((await run(['--help'], '', program)).status, 0);
    });
  });
});
