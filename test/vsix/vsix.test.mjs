import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { hoverOver, rows, showTrees, waitForReview } from '../../scripts/host/page.mjs';
import { temporaryFolder } from '../../scripts/host/workbench.mjs';
import { root, startHost, testFolder } from '../../scripts/test/window.mjs';

const allowed =
  /^(package(\.nls)?\.json|README\.md|CHANGELOG\.md|LICENSE|language-configuration\.json|syntaxes\/[\w-]+\.tmLanguage\.json|media\/[\w-]+\.(svg|png)|dist\/(core|review|extension(\.web)?)\.js|dist\/models\.bin)$/;

describe('the package', () => {
  let vsix;
  let host;
  before(async () => {
    vsix = path.join(temporaryFolder('vsix'), 'sourcemark.vsix');
    await createVSIX({
      cwd: root,
      packagePath: vsix,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    host = await startHost({ vsix });
  });
  after(() => host?.stop());

  it('is smaller than 2 MB', () => {
    const { size } = statSync(vsix);
    assert.ok(size < 2_000_000, `${size} bytes`);
  });

  it('holds what is named and nothing else', async () => {
    const files = await listFiles({ cwd: root, dependencies: false });
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    for (const name of ['extension.js', 'core.js', 'review.js', 'extension.web.js', 'models.bin'])
      assert.ok(files.includes(`dist/${name}`), name);
  });

  it('holds the models once, as bytes', () => {
    const core = path.join(root, 'src', 'core');
    const models = Object.values(JSON.parse(readFileSync(path.join(core, 'models', 'files.json'), 'utf8')));
    const programs = ['core.js', 'extension.js', 'review.js', 'extension.web.js'].map((name) =>
      readFileSync(path.join(root, 'dist', name), 'utf8'),
    );
    for (const model of models) {
      // From a multiple of three bytes on, the code of a piece is a piece of the code of the whole.
      const bytes = readFileSync(path.join(core, model));
      const from = 3 * Math.floor(Math.min(3000, bytes.length / 2) / 3);
      const piece = bytes.subarray(from, from + 300);
      for (const code of ['base64', 'latin1'])
        assert.ok(
          programs.every((program) => !program.includes(piece.toString(code))),
          `${model} as ${code}`,
        );
    }
  });

  it('works where it is installed: marks, hover and trees', async () => {
    const { page, errors } = await host.openWindow({ folder: testFolder(), file: 'samples/seeds/h4m9' });
    await waitForReview(page);
    const hover = await hoverOver(page, 'We have counted fish');
    assert.ok((await hover.innerText()).includes('Ilse Marant'));
    await showTrees(page);
    await rows(page, 'Speakers', 'Petra Hallen').first().waitFor();
    assert.deepEqual(errors.ours(), []);
  });
});
