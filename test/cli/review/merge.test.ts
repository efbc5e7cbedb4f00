import assert from 'node:assert/strict';
import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { nodeFiles } from '../../../src/cli/files/nodeFiles';
import { type Decision, writeSidecar } from '../../../src/core/index';
import { TEXT, confirmed, sidecarOf } from '../../core/review/sidecar/decisions';
import { type Outcome, runIn } from '../fakeIo';
import { Folder } from './folder';

const [a, b] = [confirmed(1), confirmed(2, { by: 'Tom Lee' })];
const write = (...decisions: readonly Decision[]): string => writeSidecar(sidecarOf(...decisions), TEXT);

describe('merge BASE OURS THEIRS', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ base: '', ours: write(a), theirs: write(b) });
  });
  afterEach(() => {
    folder.remove();
  });
  const run = (...options: readonly string[]): Promise<Outcome> =>
    runIn(['merge', folder.at('base'), folder.at('ours'), folder.at('theirs'), ...options], { disk: nodeFiles });

  it('puts the decisions of both into OURS, and says nothing', async () => {
    const { status, stdout, stderr } = await run();
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
    assert.equal(folder.read('ours'), write(a, b));
    assert.deepEqual(readdirSync(folder.path), ['base', 'ours', 'theirs']);
  });

  it('leaves OURS as it was where a side cannot be read, and tells which and why', async () => {
    folder.write('theirs', write(b).replace('"1.0"', '"2.0"'));
    const { status, stderr } = await run('--path', '.sourcemark/q7x2.json');
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'sourcemark: .sourcemark/q7x2.json (their side): is of the newer version 2.0; update sourcemark\n',
    );
    assert.equal(folder.read('ours'), write(a));
  });

  it('tells which file is missing', async () => {
    const { status, stderr } = await runIn(['merge', folder.at('none'), folder.at('ours'), folder.at('theirs')], {
      disk: nodeFiles,
    });
    assert.equal(status, 1);
    assert.match(stderr, /none: no such file\n$/);
  });

  it('keeps the mode of OURS, and a link that it is', async () => {
    chmodSync(folder.at('ours'), 0o640);
    symlinkSync('ours', folder.at('link'));
    const { status } = await runIn(['merge', folder.at('base'), folder.at('link'), folder.at('theirs')], {
      disk: nodeFiles,
    });
    assert.equal(status, 0);
    assert.equal(folder.read('ours'), write(a, b));
    assert.equal(statSync(folder.at('ours')).mode & 0o777, 0o640);
  });

  it('needs three files', async () => {
    const { status, stdout } = await runIn(['merge', 'a', 'b']);
    assert.deepEqual([status, stdout], [1, '']);
  });
});
