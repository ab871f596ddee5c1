import type { QuestionData } from '../../../src/search/question-data.ts';

/** An article with ways to ask for it. */
export const article = (slug: string, title: string, askedAs: string[]) =>
  ({ page: `articles/${slug}/`, kind: 'article', title, summary: '', askedAs }) as const;

/** The questions of a language, nothing but what a test gives. */
export const data = (part: Partial<QuestionData>): QuestionData => ({
  locale: 'en',
  tag: 'en',
  questions: [],
  vocabulary: { stopWords: ['my', 'the', 'a'], spellings: {}, synonyms: [] },
  tellTales: { id: [], zh: [], en: [] },
  ...part,
});
