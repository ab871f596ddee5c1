import type { Locale } from '../i18n/locales.ts';
import type { QuestionData } from './question-data.ts';
import { questionIndex, type QuestionIndex } from './question-index.ts';

/** The questions layer of a language, ready to answer. */
export type Questions = { data: QuestionData; index: QuestionIndex };

const loaded = new Map<Locale, Promise<Questions>>();

const load = async (base: string, locale: Locale): Promise<Questions> => {
  const response = await fetch(`${base}/${locale}/questions.json`);
  if (!response.ok) throw new Error(`questions.json: ${response.status}`);
  const data = (await response.json()) as QuestionData;
  return { data, index: questionIndex(data) };
};

/**
 * Loads the questions layer of a language once a visit; after a failure the next call tries again.
 *
 * @param base path of the site without its trailing slash
 */
export const loadQuestions = (base: string, locale: Locale): Promise<Questions> => {
  const known = loaded.get(locale);
  if (known) return known;
  const questions = load(base, locale);
  loaded.set(locale, questions);
  questions.catch(() => loaded.delete(locale));
  return questions;
};
