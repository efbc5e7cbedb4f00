import assert from 'node:assert/strict';
import { describeProgress, type Progress } from '../../src/cli/progress/describeProgress';
import { type FakeWorld, type World, runIn } from './fakeIo';

const progress = (some: Partial<Progress>): string =>
  describeProgress({ documents: 0, bytes: 0, totalBytes: undefined, seconds: 0, ...some });

describe('the words of progress', () => {
  it('tell documents, size and rate, and the time left where the whole is known', () => {
    assert.equal(progress({ documents: 1, bytes: 2_340_000, seconds: 2 }), '1 document, 2.3 MB, 1.17 MB/s');
    assert.equal(
      progress({ documents: 1204, bytes: 5_700_000, totalBytes: 43_100_000, seconds: 6 }),
      '1204 documents, 5.7 of 43.1 MB, 0.95 MB/s, 40 s left',
    );
  });

  it('tell no rate before there is one', () => {
    assert.equal(progress({ seconds: 5, totalBytes: 1e6 }), '0 documents, 0.0 of 1.0 MB');
    assert.equal(
      progress({ documents: 3, bytes: 5e5, seconds: 2, totalBytes: 1e7 }),
      '3 documents, 0.5 of 10.0 MB, 0.25 MB/s',
    );
  });

  it('tell long times in minutes and hours', () => {
    const left = (seconds: number): string | undefined =>
      progress({ bytes: 1e6, totalBytes: 1e6 + seconds * 1e5, seconds: 10 })
        .split(', ')
        .at(-1);
    assert.deepEqual([0, 59, 60, 3599, 3600, 90_000].map(left), [
      '0 s left',
      '59 s left',
      '1 min 0 s left',
      '59 min 59 s left',
      '1 h 0 min left',
      '25 h 0 min left',
    ]);
  });
});

describe('progress', () => {
  const files = { a: 'Rain fell.', b: 'It stopped.' };
  const ARGV = ['analyze', 'a', 'none', 'b', '--format', 'ndjson'];
  const passTime = (_: string, world: FakeWorld): Promise<void> => {
    world.pass(2000);
    return Promise.resolve();
  };
  const run = async (world: World, argv = ARGV): Promise<string> =>
    (await runIn(argv, { files, reader: passTime, ...world })).stderr;

  it('is a line of the terminal that is drawn anew, makes room for messages and is gone at the end', async () => {
    assert.deepEqual((await run({ isErrorTerminal: true })).split('\r\u001b[K'), [
      '',
      '0 documents, 0.0 of 0.0 MB',
      'sourcemark: none: no such file\n',
      '2 documents, 0.0 of 0.0 MB',
      '',
    ]);
  });

  it('is shown at a terminal only, and not on the screen that the results take', async () => {
    const message = 'sourcemark: none: no such file\n';
    assert.equal(await run({}), message);
    assert.equal(await run({ isErrorTerminal: true, isTerminal: true }), message);
    assert.equal(await run({ isErrorTerminal: true, env: { TERM: 'dumb' } }), message);
    assert.equal(await run({ isErrorTerminal: true }, [...ARGV, '--no-progress']), message);
  });
});
