import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Each part of the program may import only what stands before it: core <- vscode, core <- cli. */
const coreImports = ['vscode', 'node:*', 'fs', 'path', '**/vscode/**', '**/cli/**'];
const forbid = (group) => ({ 'no-restricted-imports': ['error', { patterns: [{ group }] }] });

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', '.bench/', 'src/core/lexicon/data/'] },
  eslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['src/core', 'src/vscode', 'src/cli', 'test'].map((dir) => `${dir}/tsconfig.json`) },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...forbid(coreImports),
      // Kinds of tokens and characters are kept in typed arrays, which give back plain numbers.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  { files: ['src/vscode/**/*.ts'], rules: forbid(['**/cli/**', 'node:*', '!./', '**/core/*/**']) },
  // What the desktop alone has: the disk, and git.
  { files: ['src/vscode/review/node*.ts'], rules: forbid(['**/cli/**', '!./', '**/core/*/**']) },
  { files: ['src/cli/**/*.ts'], rules: forbid(['vscode', '**/vscode/**']) },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        exports: 'writable',
        Buffer: 'readonly',
        fetch: 'readonly',
        // In functions that run in the page.
        document: 'readonly',
        navigator: 'readonly',
        getComputedStyle: 'readonly',
        NodeFilter: 'readonly',
        MutationObserver: 'readonly',
        addEventListener: 'readonly',
      },
    },
  },
  {
    files: ['test/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['describe', 'it', 'before', 'after', 'beforeEach', 'afterEach'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
