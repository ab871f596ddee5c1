import type { Locale } from '../i18n/locales.ts';
import type { QuestionData, RareData } from './question-data.ts';
import { unpackQuestions, type SentQuestions } from './sent-questions.ts';
import { questionIndex, type QuestionIndex } from './question-index.ts';

/** The questions layer of a language, ready to answer. */
export type Questions = { data: QuestionData; index: QuestionIndex };

/** Makes a loader of a file that each language has: once a visit, and again after a failure. */
const loader = <T>(
  file: string,
  read: (response: Response) => Promise<T>,
): ((base: string, locale: Locale) => Promise<T>) => {
  const loaded = new Map<Locale, Promise<T>>();
  const load = async (base: string, locale: Locale): Promise<T> => {
    const response = await fetch(`${base}/${locale}/${file}`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return read(response);
  };
  return (base, locale) => {
    const known = loaded.get(locale);
    if (known) return known;
    const asked = load(base, locale);
    loaded.set(locale, asked);
    asked.catch(() => loaded.delete(locale));
    return asked;
  };
};

/** Loads the questions layer of a language; the base is the path of the site, without its last slash. */
export const loadQuestions = loader('questions.json', async (response): Promise<Questions> => {
  const data = unpackQuestions((await response.json()) as SentQuestions);
  return { data, index: questionIndex(data) };
});

/** Loads what no query needs for its first answer, of a language. */
export const loadRare = loader(
  'questions-rare.json',
  (response) => response.json() as Promise<RareData>,
);
