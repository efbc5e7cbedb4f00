import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import type { Files } from '../../../src/cli/files/files';
import { nodeFiles } from '../../../src/cli/files/nodeFiles';
import { analyze, AnchorPlaces, type Decision, writeSidecar } from '../../../src/core/index';
import { confirmed, sidecarOf } from '../../core/review/sidecar/decisions';
import { type Outcome, type World, runIn } from '../fakeIo';
import { Folder } from './folder';

const TEXT = '“We will appeal,” said Ana Ortiz.\n\n“It is late,” said Tom Moor.\n';

/** Decisions that confirm the first so many quotations of the text. */
function confirmedIn(text: string, count: number): readonly Decision[] {
  const places = new AnchorPlaces(text);
  return analyze(text)
    .quotations.slice(0, count)
    .map(({ parts }, i) => confirmed(i + 1, { anchors: places.make(parts.map(([start, end]) => ({ start, end }))) }));
}

const sidecar = (document: string, decisions: readonly Decision[]): string =>
  writeSidecar({ ...sidecarOf(...decisions), document }, TEXT);

interface Row {
  readonly document: string;
  readonly isReviewed: boolean;
  readonly undecided: number;
  readonly confirmed: number;
  readonly lost: number;
}

describe('status', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({
      'seeds/half': TEXT,
      'seeds/done': TEXT,
      'seeds/bare': TEXT,
      '.sourcemark/seeds/half.json': sidecar('half', confirmedIn(TEXT, 1)),
      '.sourcemark/seeds/done.json': sidecar('done', confirmedIn(TEXT, 2)),
    });
  });
  afterEach(() => {
    folder.remove();
  });
  const run = (argv: readonly string[], world: World = {}): Promise<Outcome> =>
    runIn(['status', ...argv], { disk: nodeFiles, ...world });
  const rowsOf = ({ stdout }: Outcome): readonly Row[] =>
    (JSON.parse(stdout) as { readonly documents: readonly Row[] }).documents;
  const namesOf = (outcome: Outcome): readonly string[] =>
    rowsOf(outcome).map(({ document }) => document.slice(folder.path.length + 1));

  it('tells for each document of a folder that has decisions how far its review is', async () => {
    const outcome = await run([folder.path]);
    assert.deepEqual([outcome.status, outcome.stderr, namesOf(outcome)], [0, '', ['seeds/done', 'seeds/half']]);
    assert.deepEqual(
      rowsOf(outcome).map((row) => [row.isReviewed, row.undecided, row.confirmed]),
      [
        [true, 0, 2],
        [false, 1, 1],
      ],
    );
    assert.deepEqual((JSON.parse(outcome.stdout) as { sum: unknown }).sum, {
      undecided: 1,
      confirmed: 3,
      corrected: 0,
      rejected: 0,
      contested: 0,
      lost: 0,
    });
  });

  it('is told in words, too', async () => {
    const { stdout } = await run([folder.path], { isTerminal: true, env: { NO_COLOR: '1' } });
    assert.equal(
      stdout,
      `undecided  confirmed  corrected  rejected  contested  lost
        0          2          0         0          0     0  ${folder.at('seeds/done')}
        1          1          0         0          0     0  ${folder.at('seeds/half')}
        1          3          0         0          0     0  2 documents in all
`,
    );
    const none = await run([folder.at('none'), '--format', 'text']);
    assert.deepEqual([none.status, none.stdout], [1, '']);
  });

  it('finds decisions above the folder, and of documents that are named', async () => {
    assert.deepEqual(namesOf(await run([folder.at('seeds')])), ['seeds/done', 'seeds/half']);
    const named = await run([folder.at('seeds/bare'), folder.at('seeds/done'), folder.path]);
    assert.deepEqual(namesOf(named), ['seeds/bare', 'seeds/done', 'seeds/half']);
    assert.deepEqual(rowsOf(named)[0]?.undecided, 2);
  });

  it('takes the decisions that are nearest to the document', async () => {
    folder.write('seeds/.sourcemark/half.json', sidecar('half', confirmedIn(TEXT, 2)));
    for (const at of [folder.path, folder.at('seeds'), folder.at('seeds/half')]) {
      const row = rowsOf(await run([at])).find(({ document }) => document.endsWith('half'));
      assert.equal(row?.confirmed, 2, at);
    }
  });

  it('ends with --check by status 2 where something is left to decide, and 0 where nothing is', async () => {
    assert.equal((await run([folder.path, '--check'])).status, 2);
    assert.equal((await run([folder.at('seeds/done'), '--check'])).status, 0);
    folder.write('seeds/done', 'Nothing of it is left.\n');
    const outcome = await run([folder.at('seeds/done'), '--check']);
    assert.deepEqual([outcome.status, rowsOf(outcome)[0]?.lost], [2, 2]);
  });

  it('tells what cannot be read, goes on, and ends with status 1', async () => {
    folder.write('.sourcemark/seeds/half.json', '<<<<<<< ours\n=======\n>>>>>>> theirs\n');
    folder.write('.sourcemark/gone.json', sidecar('gone', []));
    const outcome = await run([folder.path, '--check']);
    assert.deepEqual([outcome.status, namesOf(outcome)], [1, ['seeds/done']]);
    assert.match(outcome.stderr, /gone: no such file\n.*half\.json: holds conflict markers of git/);
  });

  it('follows no links, so that none leads it in a circle', async () => {
    symlinkSync('..', folder.at('seeds/up'));
    symlinkSync('.', folder.at('.sourcemark/seeds/self'));
    symlinkSync('loop', folder.at('loop'));
    const outcome = await run([folder.path]);
    assert.deepEqual([outcome.status, namesOf(outcome)], [0, ['seeds/done', 'seeds/half']]);
    const loop = await run([folder.at('loop')]);
    assert.equal(loop.status, 1);
    assert.match(loop.stderr, /^[^\n]*loop: its links lead in a circle\n$/);
  });

  it('tells a folder that it may not read, and finds the rest', async () => {
    folder.write('secret/note', '');
    const disk: Files = {
      ...nodeFiles,
      listFolder: (path) =>
        path.endsWith('secret')
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
          : nodeFiles.listFolder(path),
    };
    const outcome = await run([folder.path], { disk });
    assert.deepEqual([outcome.status, namesOf(outcome)], [1, ['seeds/done', 'seeds/half']]);
    assert.match(outcome.stderr, /secret: permission denied\n$/);
  });

  it('says where there is nothing to tell', async () => {
    const empty = new Folder();
    const { status, stdout } = await run([empty.path, '--format', 'text']);
    empty.remove();
    assert.deepEqual([status, stdout], [0, 'No documents with decisions found.\n']);
  });
});
