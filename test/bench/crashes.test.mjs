import assert from 'node:assert/strict';
import { countCrashes } from '../../bench/review/crashes.mjs';
import { buildWriter } from '../../bench/review/writerBundle.mjs';

describe('a sidecar whose writer is killed at any moment', () => {
  it('is whole, and has all that was written before', async () => {
    const { kills, written, unreadable, lost } = await countCrashes({ count: 12, writer: await buildWriter() });
    assert.deepEqual({ kills, unreadable, lost }, { kills: 12, unreadable: 0, lost: 0 });
    assert.ok(written >= 12);
  }).timeout(60_000);
});
