import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Decision, readSidecar, writeSidecar } from '../../../src/core/index';
import { TEXT, anchorOf, confirmed, sidecarOf } from '../../core/review/sidecar/decisions';
import { Folder } from './folder';

const SIDECAR = '.sourcemark/seeds/q7x2.json';
const PROGRAM = path.resolve('out/cli.cjs');
const write = (...decisions: readonly Decision[]): string => writeSidecar(sidecarOf(...decisions), TEXT);
const hasGit = spawnSync('git', ['--version']).status === 0;

/** A repository of its own, whatever the settings of whoever runs the test. */
class Repository extends Folder {
  git(...argv: readonly string[]): string {
    const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const person = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' };
    const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
    const env = { ...process.env, ...settings, ...person, ...committer };
    return execFileSync('git', argv, { cwd: this.path, env, encoding: 'utf8', stdio: 'pipe' });
  }

  commit(text: string): void {
    this.write(SIDECAR, text);
    this.git('add', '-A');
    this.git('commit', '-qm', 'Decisions');
  }

  /** Two branches that come from one, each with its own sidecar. */
  branch(base: string | undefined, main: string, other: string): void {
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'merge.sourcemark.name', 'decisions of Sourcemark');
    this.git('config', 'merge.sourcemark.driver', `"${process.execPath}" "${PROGRAM}" merge %O %A %B --path %P`);
    this.write('.gitattributes', '.sourcemark/** merge=sourcemark\n');
    this.git('add', '-A');
    this.git('commit', '-qm', 'Attributes');
    if (base !== undefined) this.commit(base);
    this.git('checkout', '-qb', 'other');
    this.commit(other);
    this.git('checkout', '-q', 'main');
    this.commit(main);
  }

  decisions(): readonly Decision[] {
    const read = readSidecar(this.read(SIDECAR), TEXT);
    assert.ok(read.ok);
    return read.sidecar.decisions;
  }
}

describe('git with the merge driver', () => {
  let repository: Repository;
  before(function () {
    if (!hasGit) this.skip();
  });
  beforeEach(() => {
    repository = new Repository();
  });
  afterEach(() => {
    repository.remove();
  });

  const [a, b] = [confirmed(1), confirmed(2, { by: 'Tom Lee' })];
  const elsewhere = confirmed(3, { by: 'Tom Lee', anchors: [anchorOf('she left')] });

  it('merges decisions about different marks', () => {
    repository.branch(write(a), write(a, confirmed(4)), write(a, elsewhere));
    repository.git('merge', '-q', 'other');
    assert.equal(repository.read(SIDECAR), write(a, confirmed(4), elsewhere));
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('keeps both decisions about one mark', () => {
    const rejected: Decision = { ...b, subject: 'quotation', verdict: { kind: 'reject' }, said: null };
    repository.branch(write(), write(a), write(rejected));
    repository.git('merge', '-q', 'other');
    assert.deepEqual(
      repository.decisions().map(({ by, verdict }) => [by, verdict.kind]),
      [
        ['Ada Moss', 'confirm'],
        ['Tom Lee', 'reject'],
      ],
    );
  });

  it('merges a sidecar that both sides added', () => {
    repository.branch(undefined, write(a), write(b));
    repository.git('merge', '-q', 'other');
    assert.equal(repository.read(SIDECAR), write(a, b));
  });

  it('leaves a sidecar that it cannot read to the reviewer, unmerged and as it was', () => {
    repository.branch(write(), write(a), '{"type": "AnnotationPage"}\n');
    assert.throws(() => repository.git('merge', '-q', 'other'), /their side\): is not a sidecar/);
    assert.equal(repository.read(SIDECAR), write(a));
    assert.match(repository.git('status', '--porcelain'), /^UU /m);
  });
});
