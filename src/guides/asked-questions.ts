import { getGuides } from '../content/guides.ts';
import { getInterface } from '../content/interface.ts';
import { eachLocale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import { firstQuestion, guidePages, type AskedQuestion } from './guide-pages.ts';

/**
 * The first question, whose answers are the guides, and every question of the guides. A site without
 * guides asks none.
 */
export const getAskedQuestions = async (): Promise<AskedQuestion[]> => {
  const guides = await getGuides();
  if (guides.length === 0) return [];
  const interfaces = await getInterface();
  const text = eachLocale((locale) => interfaces[locale].guides.title);
  const first: AskedQuestion = {
    id: undefined,
    text,
    intro: eachLocale((locale) => interfaces[locale].guides.intro),
    answers: guides.map((guide) => ({
      text: guide.name,
      page: pages.question(firstQuestion(guide)),
    })),
    given: [],
  };
  return [first, ...guides.flatMap((guide) => guidePages(guide, text))];
};
