import {
  acceptCommand,
  changeLines,
  type TranslatedArticle,
} from '../../check/read/translated-articles.ts';
import { locales } from '../../i18n/locales.ts';

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
          `Nothing says which text ${file?.path ?? ''} follows. Compare it with ${article.source.path}.`,
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
