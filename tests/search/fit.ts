/**
 * `npm run tool -- search-fit [table]`: learns the weights of src/search/is-covered.ts from the questions
 * of tests/search, asked of dist/, and prints them. The last four held-out sets are left
 * out, so that they show what an unseen question meets.
 */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { shareElsewhere } from '../../src/search/elsewhere.ts';
import type { Fit } from '../../src/search/is-covered.ts';
import { foldScript, visible } from '../../src/search/normalize.ts';
import type { RareData } from '../../src/search/question-data.ts';
import { questionIndex } from '../../src/search/question-index.ts';
import { askedLocales, cases, isNotCovered } from './cases.ts';
import { readQuestions } from './read-questions.ts';

/** A question of the sets, with how much it counts. */
type Lesson = { query: string; isCovered: boolean; counts: number };

/** Own cases count less, since phrases were written with them. */
const countsOf = (set: string): number => (set === 'own' ? 0.5 : 1);

/** Questions that were written for learning alone: they say nothing of the page that answers. */
const learnt = (locale: Locale): Lesson[] => {
  const { none, answered } = parse(
    readFileSync(`tests/search/learnt/${locale}.yaml`, 'utf8'),
  ) as Record<'none' | 'answered', string[]>;
  const lessons = (queries: string[], isCovered: boolean) =>
    queries.map((query) => ({ query, isCovered, counts: 0.7 }));
  return [...lessons(none, false), ...lessons(answered, true)];
};

const lessonsIn = (locale: Locale, table?: string): Lesson[] => [
  ...cases(table)
    .filter((item) => item.locale === locale && !/^(?:fifth|sixth|seventh|eighth)/.test(item.set))
    .map((item) => ({
      query: item.query,
      isCovered: !isNotCovered(item),
      counts: countsOf(item.set),
    })),
  ...learnt(locale),
];

/** What is weighed, in the order of src/search/is-covered.ts. */
const known = (fit: Fit): number[] => [
  Math.log(1 + fit.words),
  fit.share,
  fit.rarity,
  fit.phraseRarity,
  fit.coverage,
];

/** Each script has weights of its own; a subject left to others weighs the same in both. */
const row = (fit: Fit, elsewhere: number): number[] => {
  const own = [1, ...known(fit)];
  const none = own.map(() => 0);
  return [...(fit.han ? none : own), ...(fit.han ? own : none), elsewhere];
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, at) => total + value * b[at]!, 0);

/** Solves a symmetric system of equations by Gauss-Jordan elimination. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const rows = matrix.map((line, at) => [...line, right[at]!]);
  rows.forEach((pivot, at) => {
    const scale = pivot[at]!;
    pivot.forEach((value, column) => (pivot[column] = value / scale));
    for (const other of rows) {
      const factor = other === pivot ? 0 : other[at]!;
      if (factor !== 0) pivot.forEach((value, column) => (other[column]! -= factor * value));
    }
  });
  return rows.map((line) => line.at(-1)!);
};

/** Logistic regression by Newton's method, each weight with a pull towards 0. */
const learn = (
  rows: readonly number[][],
  lessons: readonly Lesson[],
  pull: readonly number[],
): number[] => {
  let weights = pull.map(() => 0);
  for (let step = 0; step < 25; step += 1) {
    const slope = weights.map((weight, at) => -pull[at]! * weight);
    const bend = weights.map((_, at) => weights.map((__, to) => (at === to ? pull[at]! : 0)));
    rows.forEach((values, at) => {
      const { isCovered, counts } = lessons[at]!;
      const chance = 1 / (1 + Math.exp(-dot(values, weights)));
      const [miss, spread] = [Number(isCovered) - chance, chance * (1 - chance)];
      values.forEach((value, i) => {
        if (value === 0) return;
        slope[i]! += counts * miss * value;
        values.forEach((other, k) => (bend[i]![k]! += counts * spread * value * other));
      });
    });
    const change = solve(bend, slope);
    weights = weights.map((weight, at) => weight + change[at]!);
  }
  return weights;
};

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));

const asked = askedLocales.flatMap((locale) => {
  const { fold, leftToOthers } = read(`${locale}/questions-rare.json`) as RareData;
  const data = readQuestions(`dist/${locale}/questions.json`);
  const index = questionIndex(data);
  return lessonsIn(locale, argv[2]).map((lesson) => {
    const query = foldScript(visible(lesson.query), fold);
    const elsewhere = shareElsewhere(query, data.vocabulary, leftToOthers);
    return { lesson, row: row(index.fit(query, index.rank(query)), elsewhere) };
  });
});
// Few answered questions name a subject left to others: its weight needs a stronger pull to 0.
const pull = asked[0]!.row.map((_, at, { length }) => (at === length - 1 ? 1 : 0.02));
const weights = learn(
  asked.map(({ row }) => row),
  asked.map(({ lesson }) => lesson),
  pull,
);

const names = ['base', 'words', 'share', 'rarity', 'phraseRarity', 'coverage'];
const say = (from: number): string =>
  names.map((name, at) => `${name}: ${weights[from + at]!.toFixed(1)}`).join(', ');
console.log(`letters: ${say(0)}`);
console.log(`han: ${say(names.length)}`);
console.log(`elsewhere: ${weights.at(-1)!.toFixed(1)}`);

/** Shares of the answered questions that may wrongly be told that no page answers them. */
const shares = [0.02, 0.03, 0.04];
const likelihoods = asked
  .filter(({ lesson }) => lesson.isCovered && lesson.counts === 1)
  .map(({ row }) => dot(row, weights))
  .sort((a, b) => a - b);
for (const share of shares) {
  const threshold = likelihoods[Math.floor(share * likelihoods.length)]!;
  console.log(`threshold for ${share * 100} %: ${threshold.toFixed(2)}`);
}
