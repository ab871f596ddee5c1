import { brotliCompressSync, constants } from 'node:zlib';
import { comparable, countHan } from './normalize.ts';
import type { PageKind, QueryVocabulary, Question } from './question-data.ts';
import { packPages } from './sent-questions.ts';

/**
 * Bytes that the questions and the vocabulary of a language may weigh: as few as let each language keep
 * the floors of quality (tests/built/search-quality.test.ts). They are measured at a quick setting of
 * Brotli; what is sent is compressed at the best one, which takes a tenth less.
 */
const allBytes = 48_350;
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Most characters of phrases that pages of these kinds may send: articles need the room. */
const allowance: Partial<Record<PageKind, number>> = {
  hub: 1000,
  'provider-channel': 600,
  'other-channel': 150,
  ladder: 400,
};

/** Phrases of each page and case that are sent at the least. */
const usual = 2;

/** A site with more cases than this sends none of them; the full text finds them all. */
const mostCases = 1000;

/** Phrases of more words than this lose their filler, which says nothing among so many words. */
const wordy = 3;

const length = (text: string): number => text.length + 2 * countHan(text);

/** The first phrases, as many as have room. */
const first = (phrases: readonly string[], room: number): string[] => {
  let used = 0;
  return phrases.filter((phrase) => (used += length(phrase)) <= room);
};

/** A page with its phrases, and those of its cases, changed. */
export const withPhrases = (
  question: Question,
  change: (phrases: string[]) => string[],
): Question => ({
  ...question,
  askedAs: change(question.askedAs),
  ...(question.cases && {
    cases: question.cases.map((each) => ({ ...each, askedAs: change(each.askedAs) })),
  }),
});

const withoutWords = (question: Question): Question => {
  const rest = { ...question };
  delete rest.words;
  return rest;
};

/** A page with the phrases of its cases among its own. */
const withoutCases = (question: Question): Question =>
  question.cases
    ? {
        ...question,
        askedAs: [question.askedAs, ...question.cases.map((each) => each.askedAs)].flat(),
        cases: [],
      }
    : question;

/**
 * The questions with the phrases that are sent to the browser: the first ones of each page and
 * case, as many of each as the limit allows. Writers put the usual ways to ask first. So more
 * phrases do not make the file larger, and more articles add little beside their titles. A site so
 * large that the usual phrases fill the limit sends no further words.
 */
export const choosePhrases = (
  vocabulary: QueryVocabulary,
  all: readonly Question[],
  bytes = allBytes,
): Question[] => {
  const stop = new Set(vocabulary.stopWords);
  const shorten = (phrase: string): string => {
    const words = comparable(phrase).split(' ');
    const telling = words.length > wordy ? words.filter((word) => !stop.has(word)) : words;
    return (telling.length > 0 ? telling : words).join(' ');
  };
  const shortened = (phrases: readonly string[]): string[] => [...new Set(phrases.map(shorten))];

  const hasCases = all.flatMap(({ cases = [] }) => cases).length <= mostCases;
  const full = (hasCases ? all : all.map(withoutCases)).map((question): Question => {
    const short = withPhrases(question, shortened);
    return { ...short, askedAs: first(short.askedAs, allowance[question.kind] ?? Infinity) };
  });
  const withFirst = (count: number): Question[] =>
    full.map((question) => withPhrases(question, (phrases) => phrases.slice(0, count)));
  const weight = (questions: Question[]): number =>
    brotliCompressSync(JSON.stringify([packPages(questions), vocabulary]), quick).length;
  if (weight(withFirst(usual)) > bytes) return withFirst(usual).map(withoutWords);

  const lists = full.flatMap(({ askedAs, cases = [] }) => [
    askedAs.length,
    ...cases.map((each) => each.askedAs.length),
  ]);
  let [fits, tooMany] = [usual, Math.max(usual, ...lists) + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (weight(withFirst(middle)) <= bytes) fits = middle;
    else tooMany = middle;
  }
  return withFirst(fits);
};
