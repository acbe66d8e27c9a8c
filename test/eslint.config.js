// Run as `eslint --config test/eslint.config.js .`: the root of the repository holds no tool configuration.
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

/** Faults that TypeScript itself lets pass; ESLint 10 carries no rule set of its own in these packages. */
const language = {
  'array-callback-return': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-control-regex': 'off',
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-empty-character-class': 'error',
  'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-param-reassign': 'error',
  'no-prototype-builtins': 'error',
  'no-regex-spaces': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-template-curly-in-string': 'error',
  'no-unexpected-multiline': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-useless-backreference': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
  eqeqeq: 'error',
};

/** House rules of this repository (CONTRIBUTING.md). */
const house = {
  'max-lines': ['error', { max: 300 }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-exports': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

const typed = {
  '@typescript-eslint/consistent-type-exports': 'error',
  // Numbers print as themselves; anything else in a template is probably a slip.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidOperator: true },
  ],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Unexpected default export, expected a named one.',
};

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'offline/**',
      '.dist-*/**',
      'node_modules/**',
      '.astro/**',
      '.cache/**',
      'public/**',
      'coverage/**',
      'test/fixtures/**',
      'test/gold/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  { rules: { ...language, ...house } },
  {
    files: ['**/*.ts'],
    // A script block of an .astro file is linted too, but no TypeScript project holds it.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: typed,
  },
  { files: ['src/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-restricted-syntax': ['error', namedExports] } },
  // Effects are passed in; only scripts print.
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  // Tests may hold long tables, and fail loudly by themselves where a value is missing.
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400 }], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
