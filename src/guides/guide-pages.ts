import type { Locale } from '../i18n/locales.ts';
import type { Guide, GuideAnswer, GuideQuestion } from '../schemas/guide.ts';

/** An answer that a reader gave on the way to a question. */
export type GivenAnswer = {
  /** The question that was answered; `undefined` for the first, whose answer chooses the guide. */
  question: string | undefined;
  asked: Record<Locale, string>;
  answer: Record<Locale, string>;
};

/** A question with the one way that leads to it. */
export type GuidePage = {
  id: string;
  question: GuideQuestion;
  /** What was answered before, the first answer first. */
  given: GivenAnswer[];
};

const questionOf = ({ to }: GuideAnswer): string | undefined => /^question:(.+)$/.exec(to)?.[1];

/**
 * The pages of a guide, each with the answers that lead to it, in the order of a walk through the tree.
 *
 * @param first what the index of all guides asks, in each language
 * @throws where the questions are no tree; the content check says so first, with the place
 */
export const guidePages = (
  { id: guide, name, questions }: Guide & { id: string },
  first: Record<Locale, string>,
): GuidePage[] => {
  const pages = new Map<string, GuidePage>();
  const walk = (id: string, given: GivenAnswer[]): void => {
    const question = questions[id];
    if (!question) throw new Error(`content/guides/${guide}.yaml has no question “${id}”.`);
    if (pages.has(id)) throw new Error(`content/guides/${guide}.yaml: two ways lead to “${id}”.`);
    pages.set(id, { id, question, given });
    for (const answer of question.answers) {
      const next = questionOf(answer);
      if (next === undefined) continue;
      walk(next, [...given, { question: id, asked: question.text, answer: answer.text }]);
    }
  };
  const [start] = Object.keys(questions);
  if (start !== undefined) walk(start, [{ question: undefined, asked: first, answer: name }]);
  return [...pages.values()];
};

/** The question that begins a guide. */
export const firstQuestion = ({ questions }: Guide): string => Object.keys(questions)[0] ?? '';
