import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { type Outcome, type World, runIn } from './fakeIo';
import { FakeThread, turn } from './fakeThread';

const ARGV = ['analyze', '--input', 'ndjson'];
/** Of a length that a few of them are more than is analyzed without threads. */
const longLine = (id: string, length = 20_000): string =>
  `${JSON.stringify({ id, text: `Rain fell. ${'-'.repeat(length)}` })}\n`;

/** Threads that need many turns for a document with a long text, and few for others. */
const unevenThreads: World['startThread'] = (settings) =>
  new FakeThread(settings, async (tasks) => {
    const bytes = tasks.reduce((sum, task) => sum + ('bytes' in task ? task.bytes.length : 0), 0);
    for (let i = 0; i < bytes; i += 10_000) await turn();
  });

const idsOf = (stdout: string): readonly unknown[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { readonly id: unknown; readonly error?: { readonly code: string } })
    .map(({ id, error }) => error?.code ?? id);

describe('analyze with several jobs', () => {
  it('keeps the order of the input, however long each document takes', async () => {
    const lengths = [400_000, 10, 90_000, 10, 10, 200_000, 10];
    const stdin = lengths.map((length, i) => Buffer.from(longLine(`${i}`, length)));
    const outcome = await runIn([...ARGV, '--jobs', '3'], { stdin, startThread: unevenThreads });
    assert.deepEqual(idsOf(outcome.stdout), ['0', '1', '2', '3', '4', '5', '6']);
    assert.deepEqual([outcome.status, outcome.threadsStarted], [0, 3]);
  });

  it('puts errors in their place, and goes on', async () => {
    const stdin = [longLine('a', 90_000), '{\n', longLine('b'), '{"id":"c"}\n', longLine('d')].map((text) =>
      Buffer.from(text),
    );
    const outcome = await runIn([...ARGV, '--jobs', '2'], { stdin, startThread: unevenThreads });
    assert.deepEqual(idsOf(outcome.stdout), ['a', 'line.not-json', 'b', 'line.no-text', 'd']);
    assert.equal(outcome.status, 2);
  });

  it('reports files that cannot be read in their place', async () => {
    const text = `Rain fell. ${'-'.repeat(90_000)}`;
    const files = { 'a.txt': text, 'b.txt': text, 'c.txt': text };
    const seen: string[] = [];
    const outcome = await runIn(
      ['analyze', '--jobs', '2', '--format', 'ndjson', 'a.txt', 'none', 'b.txt', 'nothing', 'c.txt'],
      {
        files,
        startThread: unevenThreads,
        reader: (line, { stderr }) => {
          seen.push(`${idsOf(line).join()} after ${stderr.split('\n').length - 1} errors`);
          return Promise.resolve();
        },
      },
    );
    assert.deepEqual(seen, ['a.txt after 0 errors', 'b.txt after 1 errors', 'c.txt after 2 errors']);
    assert.equal(outcome.status, 1);
  });

  it('writes the same with any number of jobs', async () => {
    const paths = globSync(['samples/*.txt', 'samples/seeds/*']).sort();
    const files = { long: '-'.repeat(90_000), ...Object.fromEntries(paths.map((path) => [path, readFileSync(path)])) };
    for (const format of ['json', 'text']) {
      const run = (jobs: string): Promise<Outcome> =>
        runIn(['analyze', '--format', format, '--jobs', jobs, 'long', ...paths], { files, startThread: unevenThreads });
      const one = await run('1');
      const many = await run('3');
      assert.equal(many.stdout, one.stdout);
      assert.deepEqual([one.status, one.threadsStarted, many.threadsStarted > 0], [0, 0, true]);
    }
  });

  it('starts no thread for little input, or a single document', async () => {
    const few = await runIn([...ARGV, '--jobs', '4'], { stdin: longLine('a') + longLine('b') });
    const single = await runIn(['analyze', '--jobs', '4', 'q'], { files: { q: `Rain fell. ${'-'.repeat(90_000)}` } });
    assert.deepEqual([few.threadsStarted, single.threadsStarted], [0, 0]);
  });

  it('takes a thread for a document so long that this one could not hear an interrupt', async () => {
    const outcome = await runIn([...ARGV, '--jobs', '1'], { stdin: longLine('long', 300_000) });
    assert.deepEqual([idsOf(outcome.stdout), outcome.threadsStarted], [['long'], 1]);
  });

  it('reads no further than a bounded way ahead of a slow reader', async () => {
    const stdin = Array.from({ length: 100 }, (_, i) => Buffer.from(longLine(`${i}`, 100_000)));
    let most = 0;
    let written = 0;
    await runIn([...ARGV, '--jobs', '2'], {
      stdin,
      reader: async (_, world) => {
        for (let i = 0; i < 50; i++) await turn();
        most = Math.max(most, world.piecesRead - written++);
      },
    });
    assert.equal(written, 100);
    assert.ok(most > 2 && most < 25, `${most} documents on their way`);
  });

  it('stops quietly when nobody reads the results any more', async () => {
    const stdin = Array.from({ length: 100 }, (_, i) => Buffer.from(longLine(`${i}`, 60_000)));
    const outcome = await runIn([...ARGV, '--jobs', '2'], { stdin, readerLeavesAfter: 5 });
    assert.deepEqual([outcome.status, outcome.stderr], [0, '']);
    assert.ok(outcome.piecesRead < 100);
  });

  for (const [interrupt, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    it(`stops between two documents at ${interrupt}, with its status`, async () => {
      const stdin = Array.from({ length: 100 }, (_, i) => Buffer.from(longLine(`${i}`)));
      let written = 0;
      const outcome = await runIn([...ARGV, '--jobs', '2'], {
        stdin,
        reader: async (_, world) => {
          await turn();
          if (++written === 7) world.interrupt(interrupt);
        },
      });
      assert.deepEqual(idsOf(outcome.stdout), ['0', '1', '2', '3', '4', '5', '6']);
      assert.deepEqual([outcome.status, outcome.stderr], [status, '']);
    });

  it('refuses a number of jobs that is none', async () => {
    for (const jobs of ['0', '-1', '1.5', 'many', '']) {
      const { status, stderr } = await runIn([...ARGV, `--jobs=${jobs}`]);
      assert.equal(status, 1, jobs);
      assert.match(stderr, /whole number/u);
    }
  });
});
