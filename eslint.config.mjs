import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'tests/bench/bare-site/'] },
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
);
