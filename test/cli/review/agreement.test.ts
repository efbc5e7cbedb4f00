import assert from 'node:assert/strict';
import { nodeFiles } from '../../../src/cli/files/nodeFiles';
import { type Decision, writeSidecar } from '../../../src/core/index';
import { TEXT, anchorOf, confirmed, sidecarOf } from '../../core/review/sidecar/decisions';
import { type Outcome, runIn } from '../fakeIo';
import { Folder } from './folder';

const tom = { by: 'Tom Lee' };
const she = { anchors: [anchorOf('Then she left')] };
const rejected = (decision: Decision): Decision => ({
  ...decision,
  subject: 'quotation',
  verdict: { kind: 'reject' },
  said: null,
});
const ada: readonly Decision[] = [confirmed(1), rejected(confirmed(2, she))];
const toms: readonly Decision[] = [confirmed(3, tom), rejected(confirmed(4, { ...tom, ...she }))];
const write = (decisions: readonly Decision[]): string => writeSidecar(sidecarOf(...decisions), TEXT);

interface Result {
  readonly pairs: readonly { readonly reviewers: readonly string[]; readonly kind: { readonly kappa: number } }[];
}

describe('agreement DOCUMENT', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'seeds/q7x2': TEXT, '.sourcemark/seeds/q7x2.json': write([...ada, ...toms]) });
  });
  afterEach(() => {
    folder.remove();
  });
  const run = (...argv: readonly string[]): Promise<Outcome> =>
    runIn(['agreement', folder.at('seeds/q7x2'), ...argv], { disk: nodeFiles });

  it('compares the reviewers in the sidecar of the document', async () => {
    const { status, stdout, stderr } = await run();
    const { pairs } = JSON.parse(stdout) as Result;
    assert.deepEqual([status, stderr, pairs.length], [0, '', 1]);
    assert.deepEqual(pairs[0]?.reviewers, ['Ada Moss', 'Tom Lee']);
    assert.equal(pairs[0].kind.kappa, 1);
  });

  it('compares the reviewers of sidecars that are named', async () => {
    const [one, other] = [folder.write('ada.json', write(ada)), folder.write('tom.json', write(toms))];
    const named = await run(one, other);
    assert.deepEqual(named, await run());
  });

  it('is told in words, too', async () => {
    const { stdout } = await run('--format', 'text');
    assert.equal(
      stdout,
      `Ada Moss and Tom Lee: 2 decided by both
  kinds     kappa 1.00   agree on 100 %, by chance on 50 %
  speakers  kappa 1.00   agree on 100 %, by chance on 50 %
`,
    );
  });

  it('compares each two of several, or the two that are asked for', async () => {
    const eve = confirmed(5, { by: 'Eve Cray' });
    folder.write('.sourcemark/seeds/q7x2.json', write([...ada, ...toms, eve]));
    assert.equal((JSON.parse((await run()).stdout) as Result).pairs.length, 3);
    const { stdout } = await run('--reviewers', 'Tom Lee', 'Eve Cray', '--format', 'text');
    assert.equal(
      stdout,
      `Tom Lee and Eve Cray: 1 decided by both
  kinds     kappa none: both say the same of every mark
  speakers  kappa none: both say the same of every mark
`,
    );
  });

  it('tells what is missing, with status 1', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--reviewers', 'Tom Lee', 'Nobody'], /nothing in it was decided by Nobody\n$/],
      [[folder.write('ada.json', write(ada))], /only one reviewer decided in it\n$/],
      [[folder.write('none.json', write([]))], /nothing in it was decided\n$/],
      [[folder.write('bad.json', '{')], /bad\.json: is not JSON\n$/],
      [[folder.at('gone.json')], /gone\.json: no such file\n$/],
      [['--reviewers', 'Tom Lee'], /takes two different names/],
    ];
    for (const [argv, message] of cases) {
      const { status, stdout, stderr } = await run(...argv);
      assert.deepEqual([status, stdout], [1, ''], stderr);
      assert.match(stderr, message);
    }
    const { stderr } = await runIn(['agreement', folder.at('ada.json')], { disk: nodeFiles });
    assert.match(stderr, /ada\.json: has no sidecar in a folder \.sourcemark above it\n$/);
  });
});
