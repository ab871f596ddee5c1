import { acceptCommand } from '../../src/check/read/translated-articles.ts';
import { readClaims } from '../../src/authoring/sources/read-claims.ts';
import { languageNames, locales } from '../../src/i18n/locales.ts';
import { isDueForReview } from '../../src/facts/review.ts';
import type { Case } from '../search/cases.ts';
import { changedPages, changedSizes, newlyBehind, searchChanges } from './compare.ts';
import type { Checkout } from './read-checkout.ts';

/** Most lines of one list; the rest is counted. */
const longest = 25;

/** Bytes by which a page may change without being worth a word. */
const noise = 200;

/** Bytes an article may weigh; `tests/built/weights.test.ts` holds it to that. */
const limit = 14 * 1024;

const list = (lines: readonly string[], none: string): string[] => {
  if (lines.length === 0) return [none];
  const more = lines.length - longest;
  return [
    ...lines.slice(0, longest).map((line) => `- ${line}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const pagesPart = (base: Checkout, head: Checkout): string[] => {
  const changes = changedPages(base.pages, head.pages);
  const inLocale = (locale: string) =>
    changes.filter(({ address }) => address.startsWith(`/${locale}/`));
  const others = changes.filter(({ address }) => !/^\/(id|zh|en)\//.test(address));
  const lines = (part: typeof changes) =>
    list(
      part.map(({ address, kind }) => `${kind} \`${address}\``),
      'None.',
    );
  return [
    '## Pages that read differently',
    ...locales.flatMap((locale) => {
      const part = inLocale(locale);
      return ['', `### ${languageNames[locale]}: ${part.length}`, '', ...lines(part)];
    }),
    ...(others.length > 0 ? ['', `### Other: ${others.length}`, '', ...lines(others)] : []),
  ];
};

const searchPart = (base: Checkout, head: Checkout, cases: readonly Case[]): string[] => {
  const changes = searchChanges(base, head, cases);
  const asked = (queries: readonly string[]) => queries.map((query) => `“${query}”`);
  return [
    '## Search',
    '',
    '| language | questions | first | among three | nothing |',
    '| --- | --- | --- | --- | --- |',
    ...changes.map(
      ({ locale, before, after }) =>
        `| ${locale} | ${after.cases} | ${percent(before.successAt1)} → ${percent(after.successAt1)} | ` +
        `${percent(before.successAt3)} → ${percent(after.successAt3)} | ` +
        `${percent(before.noResult)} → ${percent(after.noResult)} |`,
    ),
    '',
    ...changes.flatMap(({ locale, lost, found }) => [
      ...(lost.length > 0
        ? [`No longer find their page (${locale}):`, '', ...list(asked(lost), ''), '']
        : []),
      ...(found.length > 0
        ? [`Now find their page (${locale}):`, '', ...list(asked(found), ''), '']
        : []),
    ]),
  ];
};

const sizePart = ({ pages: base }: Checkout, { pages: head }: Checkout): string[] => {
  const total = (pages: typeof base) =>
    [...pages.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const heavy = [...head].filter(
    ([address, { bytes }]) => address.includes('/articles/') && bytes > limit,
  );
  return [
    '## Size',
    '',
    `${head.size} pages, ${kilobytes(total(head))} (brotli); before: ${base.size} pages, ${kilobytes(total(base))}.`,
    '',
    ...list(
      changedSizes(base, head, noise).map(
        ({ address, before = 0, after }) =>
          `\`${address}\` ${kilobytes(before)} → ${kilobytes(after)}`,
      ),
      'No page changed its weight noticeably.',
    ),
    ...(heavy.length > 0
      ? [
          '',
          `Over ${kilobytes(limit)}:`,
          '',
          ...list(
            heavy.map(([address, { bytes }]) => `\`${address}\` ${kilobytes(bytes)}`),
            '',
          ),
        ]
      : []),
  ];
};

/**
 * What a reviewer should know of a change, in Markdown.
 *
 * @param today `YYYY-MM-DD`; decides what is due for review
 * @param cases questions to ask both sites
 */
export const summary = (
  base: Checkout,
  head: Checkout,
  today: string,
  cases: readonly Case[],
): string => {
  const due = readClaims(head.files).filter(({ provenance }) => isDueForReview(provenance, today));
  const behind = newlyBehind(base, head);
  return [
    '# What this changes',
    '',
    ...pagesPart(base, head),
    '',
    '## Translations now behind',
    '',
    ...list(
      behind.map(
        ({ slug, locale }) =>
          `\`content/articles/${slug}/${locale}.mdx\`; once it is up to date: \`${acceptCommand(slug, locale)}\``,
      ),
      'None.',
    ),
    '',
    '## Claims due for review',
    '',
    ...list(
      due.map(({ id, provenance }) => `${id}, checked ${provenance.checked}`),
      'None.',
    ),
    '',
    ...searchPart(base, head, cases),
    ...sizePart(base, head),
    '',
  ].join('\n');
};
