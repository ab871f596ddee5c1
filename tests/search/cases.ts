import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';

/** A real question with the pages that answer it. */
export type Case = { set: string; locale: Locale; kind: string; query: string; pages: string[] };

type OwnCase = { query: string; page: string; also?: string[]; kind: string };

const ownCases = (locale: Locale): Case[] =>
  (parse(readFileSync(`tests/search/${locale}.yaml`, 'utf8')) as OwnCase[]).map(
    ({ query, page, also = [], kind }) => ({
      set: 'own',
      locale,
      kind,
      query,
      pages: [page, ...also],
    }),
  );

/** Cases in a tab-separated file: id, language, query, page, other pages, source, kind. */
const tableCases = (path: string, set: string): Case[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .flatMap(([, locale = '', query = '', page = '', also = '', , kind = '']) =>
      isLocale(locale)
        ? [{ set, locale, kind, query, pages: [page, ...also.split(',').filter(Boolean)] }]
        : [],
    );

const developmentTable = '../shared/reference/queries-dev.tsv';

/** The project's own cases and, where it is present, the development table beside the project. */
export const cases = (): Case[] => [
  ...ownCases('id'),
  ...ownCases('zh'),
  ...ownCases('en'),
  ...(existsSync(developmentTable) ? tableCases(developmentTable, 'dev') : []),
];

/** Channels of the product itself, which the contact page lists first. */
const isProviderChannel = (page: string): boolean =>
  /^contact\/(gopay|gojek)-[a-z-]+\/$/.test(page);

/**
 * Whether a page answers a case. Asking for a person is answered by the contact page too, and
 * `contact…` by any channel of the product.
 *
 * @param page address after the locale, such as `articles/refund/`
 */
export const answers = (page: string, { pages }: Case): boolean => {
  const id = page.split('/').filter(Boolean).at(-1) ?? '';
  return pages.some((wanted) => {
    if (wanted.startsWith('contact')) return page === 'contact/' || isProviderChannel(page);
    if (isProviderChannel(`contact/${wanted}/`) && page === 'contact/') return true;
    return id === wanted;
  });
};
