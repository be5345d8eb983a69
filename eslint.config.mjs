// Guards what the compiler cannot: which zone may import which, and that matching stays linear and side-effect free.
import tseslint from 'typescript-eslint';

const border = (files, banned, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: banned.map((group) => ({ group: [group], message })) }],
  },
});
const node = [
  'node:*',
  'fs',
  'path',
  'os',
  'child_process',
  'crypto',
  'url',
  'util',
  'process',
  'buffer',
  'stream',
];
const testing = ['mocha', 'fast-check', 'playwright-core', 'axe-core', 'esbuild', 'typescript', '@vscode/*'];

export default tseslint.config(
  { ignores: ['dist/', '.vscode-test/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  border(
    ['src/core/**'],
    ['vscode', '**/host/**', '**/views/**', '**/cli/**', '**/protocol/**', ...node, ...testing],
    'core: data in, data out; no editor, no Node, no outer zone',
  ),
  border(
    ['src/protocol/**'],
    ['vscode', '**/host/**', '**/views/**', '**/cli/**', ...node, ...testing],
    'protocol: knows the core alone',
  ),
  border(
    ['src/views/**'],
    ['vscode', '**/host/**', '**/cli/**', ...node, ...testing],
    'views: runs inside a webview',
  ),
  border(
    ['src/host/**'],
    ['**/views/**', '**/cli/**', ...node, ...testing],
    'host: must run in the web host too',
  ),
  border(['src/cli/**'], ['vscode', '**/host/**', '**/views/**', ...testing], 'cli: core and Node alone'),
  {
    files: ['src/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'Date'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'pass the clock in' },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', 'scripts/**', 'test/**', 'src/cli/**'],
    rules: {
      'no-console': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
