import assert from 'node:assert/strict';
import { Pool } from '../../../src/cli/pool/pool';
import { ThreadEndedError } from '../../../src/cli/pool/thread';
import type { TaskSettings } from '../../../src/cli/tasks/analyzeTask';
import type { Task, TaskResult } from '../../../src/cli/tasks/task';
import { FakeThread, turn } from '../fakeThread';

const SETTINGS: TaskSettings = {
  output: { format: 'ndjson', hasColors: false, columns: undefined },
  encoding: undefined,
};

const line = (id: string, number = 1): Task => ({
  kind: 'line',
  number,
  bytes: Buffer.from(JSON.stringify({ id, text: 'Rain fell.' })),
});
const file = (name: string): Task => ({ kind: 'file', name, bytes: Buffer.from('Rain fell.') });
const idOf = (task: Task): string =>
  'bytes' in task ? (/"id":"(\w+)"/u.exec(Buffer.from(task.bytes).toString())?.[1] ?? '') : '';

interface Line {
  readonly id: string;
  readonly error?: { readonly code: string; readonly message: string; readonly line: number };
}

function linesOf(results: readonly TaskResult[]): readonly Line[] {
  return results.map((result) => {
    assert.notEqual(result.kind, 'failed-file');
    return JSON.parse('pieces' in result ? [...result.pieces].join('') : '') as Line;
  });
}

/** A pool whose threads end when they come to one of the tasks. */
function poolThatDiesOf(ids: readonly string[]): { readonly pool: Pool; readonly threads: readonly FakeThread[] } {
  const threads: FakeThread[] = [];
  const pool = new Pool(1, () => {
    const thread = new FakeThread(SETTINGS, (tasks) => {
      const isDeadly = thread.isEnded || tasks.some((task) => ids.includes(idOf(task)));
      if (!isDeadly) return Promise.resolve();
      thread.isEnded = true;
      return Promise.reject(new ThreadEndedError('it was too much'));
    });
    threads.push(thread);
    return thread;
  });
  return { pool, threads };
}

describe('the pool of threads', () => {
  it('starts a thread only when all others are busy, and no more than its size', async () => {
    let started = 0;
    const pool = new Pool(2, () => {
      started++;
      return new FakeThread(SETTINGS);
    });
    await pool.analyze([line('a')]);
    await pool.analyze([line('b')]);
    assert.equal(started, 1);
    const results = await Promise.all(['c', 'd', 'e', 'f'].map((id) => pool.analyze([line(id)])));
    assert.deepEqual(
      results.map((result) => linesOf(result)[0]?.id),
      ['c', 'd', 'e', 'f'],
    );
    assert.equal(started, 2);
  });

  it('lets only the document fail that ends its thread, and replaces the thread', async () => {
    const { pool, threads } = poolThatDiesOf(['deadly']);
    const results = linesOf(await pool.analyze([line('a', 1), line('deadly', 2), line('b', 3)]));
    assert.deepEqual(
      results.map(({ id, error }) => error ?? id),
      ['a', { code: 'analysis.failed', message: 'it was too much', line: 2 }, 'b'],
    );
    assert.equal(results[1]?.id, 'deadly');
    assert.equal(threads.filter(({ isEnded }) => !isEnded).length, 1);
    assert.deepEqual(
      linesOf(await pool.analyze([line('c')])).map(({ id }) => id),
      ['c'],
    );
  });

  it('goes on with what waits when a thread ends', async () => {
    const { pool } = poolThatDiesOf(['deadly']);
    const results = await Promise.all(['deadly', 'a', 'b'].map((id) => pool.analyze([line(id)])));
    assert.deepEqual(
      results.flatMap(linesOf).map(({ id, error }) => error?.code ?? id),
      ['analysis.failed', 'a', 'b'],
    );
  });

  it('tells for a file why it failed', async () => {
    const pool = new Pool(1, () => new FakeThread(SETTINGS, () => Promise.reject(new ThreadEndedError('too much'))));
    assert.deepEqual(await pool.analyze([file('q')]), [{ kind: 'failed-file', name: 'q', reason: 'too much' }]);
  });

  it('ends its threads when it is closed, and nobody waits for results any more', async () => {
    const threads: FakeThread[] = [];
    const pool = new Pool(2, () => {
      const thread = new FakeThread(SETTINGS, () => new Promise(() => undefined));
      threads.push(thread);
      return thread;
    });
    const pending = ['a', 'b', 'c'].map((id) => pool.analyze([line(id), line(id)]));
    await turn();
    await pool.close();
    assert.deepEqual(await Promise.all([...pending, pool.analyze([line('d')])]), [[], [], [], []]);
    assert.deepEqual(
      threads.map(({ isEnded }) => isEnded),
      [true, true],
    );
  });
});
