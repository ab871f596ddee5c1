import { placeAt } from '../check/problem.ts';
import { locales } from '../i18n/locales.ts';
import type { Change } from './changes-since.ts';
import type { TranslatedArticle } from './translated-articles.ts';

const longest = 70;

const quoted = (text: string): string =>
  `“${text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text}”`;

/** The command that says: this translation follows its source again. */
export const acceptCommand = (slug: string, locale: string): string =>
  `npm run translations -- --accept ${slug} ${locale}`;

/** What changed in a source text, one line each: `changed id.mdx:12 “…”`. */
export const changeLines = (
  { source }: Pick<TranslatedArticle, 'source'>,
  changes: readonly Change[],
): string[] =>
  changes.map((change) => {
    if (change.kind === 'removed') {
      return `removed  ${change.passages === 1 ? 'a passage' : `${change.passages} passages`} of ${source.path}`;
    }
    const line =
      typeof change.at === 'number'
        ? placeAt(source.text, source.bodyStart).line + change.at - 1
        : source.yaml.placeOf([change.at]).line;
    return `${change.kind.padEnd(7)}  ${source.path}:${line}  ${quoted(change.text)}`;
  });

/** The table article × language, and below it what changed for each translation behind. */
export const translationsTable = (articles: readonly TranslatedArticle[]): string => {
  const width = Math.max(7, ...articles.map(({ slug }) => slug.length)) + 2;
  const row = (first: string, cells: readonly string[]) =>
    (first.padEnd(width) + cells.map((cell) => cell.padEnd(10)).join('')).trimEnd();
  const rows = articles.map(({ slug, sourceLanguage, translations }) =>
    row(
      slug,
      locales.map((locale) =>
        locale === sourceLanguage
          ? 'source'
          : (translations.find((one) => one.locale === locale)?.state.state ?? 'unreadable'),
      ),
    ),
  );
  const details = articles.flatMap((article) =>
    article.translations.flatMap(({ locale, file, state }) => {
      const accept = `  Then:    ${acceptCommand(article.slug, locale)}`;
      if (state.state === 'unpinned') {
        return [
          '',
          `${file?.path ?? ''} does not say which text it translates. Compare it with ${article.source.path}.`,
          accept,
        ];
      }
      if (state.state !== 'behind') return [];
      return [
        '',
        `${file?.path ?? ''} is behind. In its source:`,
        ...changeLines(article, state.changes).map((line) => `  ${line}`),
        accept,
      ];
    }),
  );
  const states = articles.flatMap(({ translations }) =>
    translations.map(({ state }) => state.state),
  );
  const count = (state: string) => states.filter((one) => one === state).length;
  return [
    row('article', locales),
    ...rows,
    ...details,
    '',
    `${articles.length} articles: ${count('current')} translations current, ${count('behind')} behind, ` +
      `${count('unpinned')} not pinned, ${count('missing')} missing.`,
  ].join('\n');
};
