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
  {
    // What only types show, first of all a promise that nobody waits for.
    files: ['src/**/*.ts'],
    ignores: ['**/*.d.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-array-delete': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-redundant-type-constituents': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/require-await': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/restrict-template-expressions': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
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
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'Date'] },
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
