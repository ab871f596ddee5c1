import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import contentOnly from './eslint.content-only.mjs';

/** Folders of `src/` from top to bottom. A folder imports only from floors below its own. */
const floors = [
  ['pages'],
  ['site'],
  ['search', 'offline'],
  ['articles', 'complaints', 'guides'],
  ['contacts', 'phrases'],
  ['facts'],
  ['content'],
  ['ui'],
  ['schemas'],
  ['i18n'],
];

/** Folders that stand beside the site: nothing in it imports them, and they may import all of it. */
const beside = ['check', 'authoring', 'build'];

const folders = [...floors.flat(), ...beside];

const mayImport = (folder, others) => ({
  from: { element: { type: folder } },
  allow: { to: { element: { types: { anyOf: [folder, ...others] } } } },
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'tests/bench/*-site/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The browser tests run at a subpath too. In a selector a slash is written \\u002f.
    files: ['tests/browser/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value=/^\\u002f/]', 'TemplateLiteral[quasis.0.value.raw=/^\\u002f/]'].map(
          (address) => ({
            selector: `CallExpression[callee.property.name=/^(goto|toHaveAttribute|toHaveURL)$/] > ${address}`,
            message: 'Write addresses without a leading slash, and compare links by their end.',
          }),
        ),
      ],
    },
  },
  ...astro.configs.recommended,
  contentOnly,
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': folders.map((type) => ({ type, pattern: `src/${type}` })),
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.css', '.svg'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'A folder of src/ imports only from floors below it; see eslint.config.mjs.',
          policies: [
            ...floors.flatMap((floor, level) =>
              floor.map((folder) => mayImport(folder, floors.slice(level + 1).flat())),
            ),
            ...beside.map((folder) => mayImport(folder, folders)),
            // Packages and files outside of src/ are no floor.
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
          ],
        },
      ],
    },
  },
);
