// The layers of the tests, in the order in which they run: from the quickest to tell to the nearest to the reader.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/install.mjs';
import { testInHost } from './hostLayer.mjs';
import { commands, mocha } from './run.mjs';

const tsc = (project) => ['typescript/bin/tsc', '-p', project];

/** Tests that need nothing but Node. */
const coreFolders = ['core', 'cli', 'vscode', 'manifest', 'grammar'];

/** Tests that drive a window: slow to start, and of no use without an end. */
const windowTests = (name) => mocha(name, [`test/${name}/**/*.test.mjs`], '--timeout', '240000');

/**
 * @type {readonly { name: string, needs: readonly ('tests' | 'product' | 'host')[],
 *                   run: () => Promise<import('./results.mjs').Outcome> }[]}
 */
const all = [
  { name: 'types', needs: [], run: commands(['src/core', 'src/vscode', 'src/cli', 'test'].map(tsc)) },
  { name: 'lint', needs: [], run: commands([['eslint/bin/eslint.js', '.']]) },
  { name: 'format', needs: [], run: commands([['prettier/bin/prettier.cjs', '--check', '.']]) },
  {
    name: 'core',
    needs: ['tests'],
    run: mocha(
      'core',
      coreFolders.map((folder) => `out/test/${folder}/**/*.test.mjs`),
    ),
  },
  { name: 'bench', needs: ['product'], run: mocha('bench', ['test/bench/**/*.test.mjs']) },
  { name: 'host', needs: ['tests', 'product', 'host'], run: testInHost },
  { name: 'vsix', needs: ['product', 'host'], run: windowTests('vsix') },
  { name: 'web', needs: ['product', 'host'], run: windowTests('web') },
  { name: 'browser', needs: ['product', 'host'], run: windowTests('browser') },
];

/** Layers that drive a window exist where they have tests. */
const hasTests = (name) => existsSync(path.join(root, 'test', name));
export const layers = all.filter(({ name, needs }) => !needs.includes('host') || hasTests(name));
