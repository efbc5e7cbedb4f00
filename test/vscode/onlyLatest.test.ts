import assert from 'node:assert/strict';
import { OnlyLatest } from '../../src/vscode/onlyLatest';

/** Work that ends when it is told to; what it saw when it began is kept. */
function openWork(): {
  readonly seen: string[];
  wanted: string;
  readonly work: () => Promise<void>;
  readonly end: (error?: Error) => Promise<void>;
} {
  const running: ((error?: Error) => void)[] = [];
  const state = {
    seen: [] as string[],
    wanted: '',
    work: () => {
      state.seen.push(state.wanted);
      return new Promise<void>((resolve, reject) => {
        running.push((error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    },
    end: async (error?: Error) => {
      running.shift()?.(error);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  return state;
}

describe('work of which only the latest counts', () => {
  it('is done one at a time, and once for all that was wanted meanwhile', async () => {
    const state = openWork();
    const latest = new OnlyLatest(state.work);
    const ended = ['first', 'second', 'third'].map((wanted) => {
      state.wanted = wanted;
      return latest.run();
    });
    assert.deepEqual(state.seen, ['first']);
    await state.end();
    assert.deepEqual(state.seen, ['first', 'third']);
    await state.end();
    await Promise.all(ended);
    assert.deepEqual(state.seen, ['first', 'third']);
  });

  it('begins again when it is wanted after its end', async () => {
    const state = openWork();
    const latest = new OnlyLatest(state.work);
    void latest.run();
    await state.end();
    void latest.run();
    assert.equal(state.seen.length, 2);
  });

  it('fails with its last failure, and does what is wanted meanwhile all the same', async () => {
    const state = openWork();
    const latest = new OnlyLatest(state.work);
    const ended = latest.run();
    void latest.run();
    await state.end(new Error('outdated'));
    assert.equal(state.seen.length, 2);
    await Promise.all([assert.rejects(ended, /last/), state.end(new Error('last'))]);
    void latest.run();
    assert.equal(state.seen.length, 3);
  });
});
