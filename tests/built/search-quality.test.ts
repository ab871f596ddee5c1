import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RareData } from '../../src/search/question-data.ts';
import { comparable, foldScript, visible } from '../../src/search/normalize.ts';
import { questionIndex } from '../../src/search/question-index.ts';
import { askedLocales, cases } from '../search/cases.ts';
import { figures } from '../search/measure.ts';
import { readQuestions } from '../search/read-questions.ts';

const all = cases();

it.each(askedLocales)('real questions find their page (%s)', (locale) => {
  const data = readQuestions(`dist/${locale}/questions.json`);
  const { fold } = JSON.parse(
    readFileSync(`dist/${locale}/questions-rare.json`, 'utf8'),
  ) as RareData;
  const index = questionIndex(data);
  const own = all.filter((item) => item.locale === locale && item.set === 'own');
  const result = figures(
    own.map((item) => ({
      item,
      // The query as the search reads what is typed.
      pages: index.rank(foldScript(visible(item.query), fold)).map(({ question }) => question.page),
    })),
  );
  expect(own.length).toBeGreaterThanOrEqual(60);
  expect(result.successAt1).toBeGreaterThanOrEqual(0.88);
  expect(result.successAt3).toBeGreaterThanOrEqual(0.97);
  expect(result.noResult).toBeLessThanOrEqual(0.01);
});

it.each(askedLocales)('words that say nothing are written as words are compared (%s)', (locale) => {
  const { vocabulary } = readQuestions(`dist/${locale}/questions.json`);
  const { stopWords } = vocabulary;
  expect(stopWords.length).toBeGreaterThan(0);
  expect(stopWords).toEqual([...new Set(stopWords.map(comparable))]);
});
