import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isLocale, locales, type Locale } from '../../src/i18n/locales.ts';

/** A real question with the pages that answer it, none where no page does. */
export type Case = { set: string; locale: Locale; kind: string; query: string; pages: string[] };

/**
 * Sets of questions that were written without sight of texts and phrases, each in a folder of its own.
 * Of the first six, misses were read later, and vocabulary and weights improved; of the eighth only those
 * of questions that no page answers.
 */
const heldOutSets = {
  'held-out': 'held out',
  'second-held-out': 'second held out',
  'third-held-out': 'third held out',
  'fourth-held-out': 'fourth held out',
  'fifth-held-out': 'fifth held out',
  'sixth-held-out': 'sixth held out',
  'seventh-held-out': 'seventh held out',
  'eighth-held-out': 'eighth held out',
};

/** Whether a case stands for a question that no page answers. */
export const isNotCovered = ({ pages }: Pick<Case, 'pages'>): boolean => pages.length === 0;

type OwnCase = { query: string; page: string; also?: string[]; kind: string };

const read = (path: string): unknown => parse(readFileSync(`tests/search/${path}`, 'utf8'));

const takenOver = read('taken-over.yaml') as Record<string, string[]>;

/** The pages that answered when a case was written, and those that took cases over from them. */
const nowAnswering = (pages: readonly string[]): string[] => [
  ...new Set(pages.flatMap((page) => [page, ...(takenOver[page] ?? [])])),
];

const ownCases = (locale: Locale): Case[] =>
  (read(`${locale}.yaml`) as OwnCase[]).map(({ query, page, also = [], kind }) => ({
    set: 'own',
    locale,
    kind,
    query,
    pages: nowAnswering([page, ...also]),
  }));

/** The cases of a held-out set, about half of which no page answers. */
const heldOutCases = (folder: string, set: string, locale: Locale): Case[] =>
  Object.entries(read(`${folder}/${locale}.yaml`) as Record<string, string[]>).flatMap(
    ([pages, queries]) =>
      queries.map((query) => ({
        set: pages === 'none' ? `${set}, not covered` : set,
        locale,
        kind: 'question',
        query,
        pages: pages === 'none' ? [] : pages.split(' '),
      })),
  );

/** Cases in a tab-separated file: id, language, query, page, other pages, source, kind. */
const tableCases = (path: string): Case[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .flatMap(([, locale = '', query = '', page = '', also = '', , kind = '']) =>
      isLocale(locale)
        ? [
            {
              set: 'table',
              locale,
              kind,
              query,
              pages: nowAnswering([page, ...also.split(',').filter(Boolean)]),
            },
          ]
        : [],
    );

/** Languages for which questions were collected. */
export const askedLocales = locales.filter((locale) => existsSync(`tests/search/${locale}.yaml`));

/** The project's own cases and, where its path is given and it exists, a table of real queries. */
export const cases = (table?: string): Case[] => [
  ...askedLocales.flatMap((locale) => [
    ...ownCases(locale),
    ...Object.entries(heldOutSets).flatMap(([folder, set]) => heldOutCases(folder, set, locale)),
  ]),
  ...(table !== undefined && existsSync(table) ? tableCases(table) : []),
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
export const answers = (page: string, { pages }: Pick<Case, 'pages'>): boolean => {
  const id = page.split('/').filter(Boolean).at(-1) ?? '';
  return pages.some((wanted) => {
    if (wanted.startsWith('contact')) return page === 'contact/' || isProviderChannel(page);
    if (isProviderChannel(`contact/${wanted}/`) && page === 'contact/') return true;
    return id === wanted;
  });
};
