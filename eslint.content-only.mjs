import { readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { parse } from 'yaml';

/*
 * What belongs to a language, a country or a product is content: src/ names none of them, neither
 * this site's nor another's. tests/unit/lint.test.ts shows what these rules find.
 */

const read = (name) => parse(readFileSync(new URL(`content/${name}`, import.meta.url), 'utf8'));
const { subject, country } = read('site.yaml');

/** Languages of the site by segment and tag, and others that many sites have. */
const languages = [
  ...Object.entries(read('locales.yaml')).flatMap(([segment, { tag }]) => [segment, tag]),
  ...'ar de en es fa fr he hi ja ko ms nl pt ru ta ur vi zh'.split(' '),
]
  // As the name of an attribute or of a key, `id` is no language.
  .filter((code) => code !== 'id')
  .join('|');
const tag = `(?:${languages}|[a-z]{2}-(?:[A-Z]{2}|[A-Z][a-z]{3}))`;

/** In a string, a template or a regular expression. */
const named = [
  [`^${tag}$`, 'a language'],
  // Letters; quotation marks and other signs of a script are no words.
  ['[\\p{sc=Han}\\p{sc=Arabic}\\p{sc=Hangul}\\p{sc=Kana}\\p{sc=Thai}]', 'a language'],
  [
    `(?<![A-Za-z])(?:${[country?.currency, country?.symbol].join('|')}|IDR|Rp|rupiah)(?![A-Za-z])`,
    'a currency',
  ],
  [
    `^${country?.dialingCode}$|\\+${country?.dialingCode}|(?<!\\d)(?:00|\\?)\\)?${country?.dialingCode}(?!\\d)`,
    'a dialling code',
  ],
  ['(?:Africa|America|Asia|Australia|Europe|Pacific)\\/[A-Z](?!okyo)', 'a time zone'],
  [`Indonesia|${subject}`, 'a country or a product'],
  ['^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$', 'a day of the week'],
];

const message = (what) =>
  `This names ${what}: read it from content/locales.yaml, languages/ or site.yaml.`;

const inCode = named.flatMap(([pattern, what]) =>
  [
    'Literal[value=',
    'Literal[regex.pattern=',
    'TemplateElement[value.raw=',
    'JSXText[value=',
    'AstroRawText[value=',
  ].map((node) => ({
    selector: `${node}/${pattern}/u]`,
    message: message(what),
  })),
);

const asKey = [
  `MemberExpression[computed=false][property.name=/^(?:${languages})$/]`,
  `Property[computed=false][key.name=/^(?:${languages})$/]`,
  "BinaryExpression[operator=/^[!=]==$/][left.name=/[lL]ocale|language|tag/] > Literal[value='id']",
  "NewExpression[callee.object.name='Intl'] > Literal[value='id']",
  "ArrayExpression:has(Literal[value='id']):has(Literal[value=/^(?:zh|en|ms)$/])",
].map((selector) => ({ selector, message: message('a language') }));

/** Styles choose by script and direction, and their properties have no left and right. */
const inStyles = [
  [
    /:lang\(|\[(?:hreflang|lang)\b/g,
    'Choose by [data-script] or [dir]: a selector names no language.',
  ],
  [
    /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g,
    'Write it with -inline-start or -inline-end, so that it turns around in languages from right to left.',
  ],
];

const styles = {
  create: ({ sourceCode, filename, report }) => ({
    Program: () => {
      const { text } = sourceCode;
      const parts = filename.endsWith('.css')
        ? [[0, text]]
        : [...text.matchAll(/(<style\b[^>]*>)([\s\S]*?)<\/style>/g)].map(
            ({ index, 1: tag, 2: css }) => [index + tag.length, css],
          );
      for (const [start, css] of parts) {
        const plain = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
        for (const [pattern, message] of inStyles) {
          for (const { index } of plain.matchAll(pattern)) {
            report({ loc: sourceCode.getLocFromIndex(start + index), message });
          }
        }
      }
    },
  }),
};

/** ESLint gets the text of a style sheet; what is in it the rule reads itself. */
const asText = {
  parse: (text) => ({
    type: 'Program',
    body: [],
    tokens: [],
    comments: [],
    range: [0, text.length],
    loc: { start: { line: 1, column: 0 }, end: { line: text.split('\n').length, column: 0 } },
  }),
};

const plugins = { places: { rules: { styles } } };

export default [
  ...astro.configs.base,
  { files: ['src/**/*.ts'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins,
    rules: {
      'no-restricted-syntax': ['error', ...inCode, ...asKey],
      'places/styles': 'error',
    },
  },
  {
    files: ['src/**/*.css'],
    plugins,
    languageOptions: { parser: asText },
    rules: { 'places/styles': 'error' },
  },
];
