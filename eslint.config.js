import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const code = ['**/*.{js,jsx,mjs,ts,svelte}'];
const lines = { skipBlankLines: true, skipComments: true };

/** @type {import('eslint').Linter.RulesRecord} What the whole project keeps to. */
const ours = {
  // TypeScript knows the globals, and checks the JavaScript files too.
  'no-undef': 'off',
  eqeqeq: 'error',
  'prefer-const': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  // What is left out of a copy is named, and not used.
  '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
  // The compiler asks about every index; a made-up fallback value would be worse than `!`.
  '@typescript-eslint/no-non-null-assertion': 'off',
};

/** @type {import('eslint').Linter.RulesRecord} The few that ask the compiler and are worth its time. */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};

export default defineConfig(
  globalIgnores(['archive/', 'dist/', '.site/', 'test-results/']),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  { files: code, rules: ours },
  {
    files: ['{src,scripts,plugins,tests,bench}/**/*.{mjs,ts}', '*.config.ts'],
    // Their libraries are installed by `npm run bench` alone, so their types are not known here.
    ignores: ['bench/peers/{recharts,echarts}/**'],
    languageOptions: {
      // Svelte's part names this extension; to name it here too saves reading the project twice.
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: typed,
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // Svelte's own form of the rule knows that props are taken with `let`.
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  {
    files: ['{src,scripts,plugins,bench}/**/*'],
    rules: {
      'max-lines': ['error', { max: 200, ...lines }],
      'max-lines-per-function': ['error', { max: 35, ...lines }],
    },
  },
  // Closures: their names are one letter in the script, those of a class's members are not (docs/bytes.md).
  { files: ['src/embed/host/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  // A list is one list.
  {
    files: ['scripts/hosts/situations.mjs', 'src/extract/en/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**/*'],
    ignores: ['src/extract/cli.ts'],
    rules: { 'no-console': 'error' },
  },
);
