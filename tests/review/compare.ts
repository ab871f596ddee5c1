import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translatedArticles } from '../../src/check/read/translated-articles.ts';
import { questionIndex } from '../../src/search/question-index.ts';
import type { QuestionData } from '../../src/search/question-data.ts';
import { answers, type Case } from '../search/cases.ts';
import { figures, type Figures } from '../search/measure.ts';
import type { BuiltPage, Checkout } from './read-checkout.ts';

type Pages = ReadonlyMap<string, BuiltPage>;

/** What happened to a page a reader sees. */
export type PageChange = { address: string; kind: 'new' | 'changed' | 'gone' };

/** Pages whose words differ, in the order of their addresses. */
export const changedPages = (base: Pages, head: Pages): PageChange[] =>
  [...new Set([...base.keys(), ...head.keys()])].sort().flatMap((address): PageChange[] => {
    const before = base.get(address);
    const after = head.get(address);
    if (!before) return [{ address, kind: 'new' }];
    if (!after) return [{ address, kind: 'gone' }];
    return before.words === after.words ? [] : [{ address, kind: 'changed' }];
  });

/** Sizes in bytes; `before` is missing for a new page. */
export type SizeChange = { address: string; before: number | undefined; after: number };

/** Pages that became heavier or lighter by more than `least` bytes, the largest change first. */
export const changedSizes = (base: Pages, head: Pages, least: number): SizeChange[] =>
  [...head]
    .map(([address, { bytes }]) => ({ address, before: base.get(address)?.bytes, after: bytes }))
    .filter(({ before, after }) => before !== undefined && Math.abs(after - before) > least)
    .sort((a, b) => Math.abs(b.after - (b.before ?? 0)) - Math.abs(a.after - (a.before ?? 0)));

/** A translation as `slug locale`, for comparison. */
const behindIn = ({ files }: Checkout): Set<string> =>
  new Set(
    translatedArticles(files).flatMap(({ slug, translations }) =>
      translations
        .filter(({ state }) => state.state === 'behind')
        .map(({ locale }) => `${slug} ${locale}`),
    ),
  );

/** Translations that are behind here and were not in the base. */
export const newlyBehind = (base: Checkout, head: Checkout): { slug: string; locale: string }[] => {
  const before = behindIn(base);
  return [...behindIn(head)]
    .filter((name) => !before.has(name))
    .map((name) => {
      const [slug = '', locale = ''] = name.split(' ');
      return { slug, locale };
    });
};

/** How the search of one language does on its cases, before and after. */
export type SearchChange = {
  locale: Locale;
  before: Figures;
  after: Figures;
  /** Questions that found their page among the first three before, or do so now. */
  lost: string[];
  found: string[];
};

const enough = 3;

const rank = (data: QuestionData, items: readonly Case[]) => {
  const index = questionIndex(data);
  return items.map((item) => ({
    item,
    pages: index.rank(item.query).map(({ question }) => question.page),
  }));
};

/** Asks both sites the same questions; a language that one of them lacks is left out. */
export const searchChanges = (
  base: Checkout,
  head: Checkout,
  all: readonly Case[],
): SearchChange[] =>
  locales.flatMap((locale) => {
    const [old, now] = [base.questions[locale], head.questions[locale]];
    if (!old || !now) return [];
    const items = all.filter((item) => item.locale === locale);
    const before = rank(old, items);
    const after = rank(now, items);
    const isFound = ({ item, pages }: (typeof before)[number]) =>
      pages.slice(0, enough).some((page) => answers(page, item));
    const differing = (from: typeof before, to: typeof before) =>
      from.flatMap((one, index) => (isFound(one) && !isFound(to[index]!) ? [one.item.query] : []));
    return [
      {
        locale,
        before: figures(before),
        after: figures(after),
        lost: differing(before, after),
        found: differing(after, before),
      },
    ];
  });
