// Builds what ships (dist/) and, with --tests, the test files (out/). One place for every build option.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';
import { packModels, writeModels } from './scripts/build/models.mjs';

const isWatch = process.argv.includes('--watch');
const isTests = process.argv.includes('--tests');
const { version, pack } = await packModels();

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  sourcemap: isTests ? 'inline' : 'linked',
  sourcesContent: false,
  minify: !isWatch && !isTests,
  define: { MODELS_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

/**
 * What is in files of their own on the desktop, each read when it is first asked for: the analysis with the first
 * document, what the commands of the review do with the first of them. They are imported by `import()`.
 */
const APART = {
  core: 'src/core/index.ts',
  review: 'src/vscode/review/reviewHandlers.ts',
};

const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: imported, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = path.relative(import.meta.dirname, path.resolve(resolveDir, `${imported}.ts`));
      const name = Object.keys(APART).find((each) => path.normalize(APART[each]) === file);
      if (!name) throw new Error(`${file} is imported by import(), and is no file of its own.`);
      return { path: `./${name}.js`, external: true };
    });
  },
};

/**
 * One look-up of the editor's API for the whole bundle. Each file that imports `vscode` would else look it up and copy
 * it for itself, which takes most of the time that the extension needs to load.
 */
const oneApi = {
  name: 'one-api',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' },
    );
    onLoad({ filter: /.*/, namespace: 'api' }, () => {
      const files = globSync('src/vscode/**/*.ts').map((file) => readFileSync(file, 'utf8'));
      const names = new Set(files.flatMap((text) => [...text.matchAll(/\bvscode\.(\w+)/g)].map(([, name]) => name)));
      const exports = [...names].map((name) => `export const ${name} = api.${name};`);
      return { contents: ["const api = require('vscode');", ...exports].join('\n'), resolveDir: '.' };
    });
  },
};

const product = [
  {
    ...shared,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    plugins: [oneApi, apart],
  },
  ...Object.entries(APART).map(([name, file]) => ({
    ...shared,
    entryPoints: [file],
    outfile: `dist/${name}.js`,
    platform: 'node',
    plugins: [oneApi],
  })),
  {
    ...shared,
    entryPoints: ['src/vscode/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    plugins: [oneApi],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

const cli = product.at(-1);

const tests = [
  {
    ...shared,
    entryPoints: globSync('test/**/*.test.ts', { ignore: 'test/**/*.host.test.ts' }),
    // What several test files import is in files of its own: it is read, and gets fast, once for all of them.
    format: 'esm',
    splitting: true,
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    // Packages in the older form of modules ask for those of Node in their own way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    platform: 'node',
    inject: ['test/support/models.ts'],
    // Resolved from node_modules at run time: they are not part of what is tested.
    external: ['vscode', 'mocha', 'playwright-core', 'tinyglobby'],
  },
  // What VS Code loads and runs inside the extension host; mocha is imported there as the package that it is.
  {
    ...shared,
    entryPoints: globSync(['test/host/index.ts', 'test/host/**/*.host.test.ts']),
    outdir: 'out/test-host',
    outbase: 'test/host',
    platform: 'node',
    external: ['vscode', 'mocha'],
  },
  // The command line as a program of its own, for the tests that run it as one.
  { ...cli, sourcemap: false, outfile: 'out/cli.cjs' },
];

// Test files of old would be found and run, too.
if (isTests) for (const folder of ['out/test', 'out/test-host']) rmSync(folder, { recursive: true, force: true });
writeModels(isTests ? 'out' : 'dist', pack);
for (const options of isTests ? tests : product) {
  if (isWatch) await (await context(options)).watch();
  else await build(options);
}
