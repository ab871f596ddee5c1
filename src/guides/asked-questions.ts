import { getGuides } from '../content/guides.ts';
import { getInterface } from '../content/interface.ts';
import { eachLocale, type Locale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import { guideLink } from './guide-link.ts';
import { firstQuestion, guidePages, type GivenAnswer } from './guide-pages.ts';

type Words = Record<Locale, string>;

/** A question with all that its page shows. */
export type AskedQuestion = {
  /** Absent for the first question, whose answer chooses the guide. */
  id: string | undefined;
  text: Words;
  /** A sentence below the first question. */
  intro?: Words;
  hint?: Words | undefined;
  /** Answers and the pages they lead to, as addresses after the locale. */
  answers: { text: Words; page: string }[];
  given: GivenAnswer[];
  /** The guide that asks it, from the folder of the project. */
  file?: string;
};

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
  const others = guides.flatMap((guide) =>
    guidePages(guide, text).map(({ id, question, given }): AskedQuestion => ({
      id,
      text: question.text,
      hint: question.hint,
      answers: question.answers.map((answer) => ({
        text: answer.text,
        page: guideLink(answer.to),
      })),
      given,
      file: `content/guides/${guide.id}.yaml`,
    })),
  );
  return [first, ...others];
};
