import type { Builds } from './builds.ts';
import type { PageScores } from './lighthouse.ts';
import type { SearchFigures } from './search.ts';

type Align = 'left' | 'right';

const table = (heads: [string, Align][], rows: (string | number)[][]): string =>
  [
    `| ${heads.map(([name]) => name).join(' | ')} |`,
    `| ${heads.map(([, align]) => (align === 'right' ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

/** Page scores as a table; the last column names what is below the best. */
export const pagesTable = (pages: readonly PageScores[]): string => {
  const categories = [...new Set(pages.flatMap(({ scores }) => Object.keys(scores)))];
  return table(
    [
      ['page', 'left'],
      ...categories.map((name): [string, Align] => [name, 'right']),
      ['LCP s', 'right'],
      ['CLS', 'right'],
      ['TBT ms', 'right'],
      ['requests', 'right'],
      ['KB', 'right'],
      ['below 100', 'left'],
    ],
    pages.map(({ path, scores, lcp, cls, tbt, requests, bytes, missed }) => [
      path,
      ...categories.map((name) => scores[name] ?? '–'),
      seconds(lcp),
      cls.toFixed(3),
      Math.round(tbt),
      requests,
      kilobytes(bytes),
      missed.join(', '),
    ]),
  );
};

/** Builds as a table, with what they take beside the other two. */
export const buildsTable = (builds: readonly Builds[]): string =>
  table(
    [
      ['articles × 3', 'right'],
      ['this site s', 'right'],
      ['bare site s', 'right'],
      ['Starlight s', 'right'],
      ['of bare', 'right'],
      ['of Starlight', 'right'],
      ['peak MB', 'right'],
      ['bare peak MB', 'right'],
      ['Starlight peak MB', 'right'],
      ['output MB', 'right'],
      ['an article’s page, bytes', 'right'],
    ],
    builds.map(({ articles, here, bare, starlight, outputMegabytes, articleBytes }) => [
      articles,
      here.seconds.toFixed(1),
      bare.seconds.toFixed(1),
      starlight.seconds.toFixed(1),
      (here.seconds / bare.seconds).toFixed(2),
      (here.seconds / starlight.seconds).toFixed(2),
      here.megabytes ?? '–',
      bare.megabytes ?? '–',
      starlight.megabytes ?? '–',
      outputMegabytes,
      articleBytes,
    ]),
  );

/** The search by the number of articles. */
export const searchTable = (figures: readonly (SearchFigures & { articles: number })[]): string =>
  table(
    [
      ['articles × 3', 'right'],
      ['questions KB', 'right'],
      ['first search KB', 'right'],
      ['to the first suggestion s', 'right'],
      ['a further key ms', 'right'],
    ],
    figures.map(({ articles, questionBytes, firstBytes, first, next }) => [
      articles,
      kilobytes(questionBytes),
      kilobytes(firstBytes),
      seconds(first),
      Math.round(next),
    ]),
  );
