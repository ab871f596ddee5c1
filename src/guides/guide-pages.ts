import type { Locale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import type { Guide } from '../schemas/guide.ts';

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
  /** What was answered on the one way to it, the first answer first; `question` is an id. */
  given: { question: string | undefined; asked: Words; answer: Words }[];
  /** The guide that asks it, from the folder of the project. */
  file?: string;
};

const { question, article, channel, ladder } = pages;
const places: Record<string, (id: string) => string> = { question, article, channel, ladder };

/** The page that an answer leads to, as an address after the locale. */
export const guideLink = (to: string): string => {
  const [, kind = '', id = '', fragment = ''] = /^([a-z]+):([a-z0-9-]+)(#.+)?$/.exec(to) ?? [];
  const place = places[kind];
  if (!place) throw new Error(`A guide cannot lead to “${to}”.`);
  return place(id) + fragment;
};

/** The question that begins a guide. */
export const firstQuestion = ({ questions }: Guide): string => Object.keys(questions)[0] ?? '';

/**
 * The questions of a guide, each with the answers that lead to it, in the order of a walk through
 * the tree.
 *
 * @param first what the index of all guides asks, in each language
 * @throws where the questions are no tree; the content check says so first, with the place
 */
export const guidePages = (guide: Guide & { id: string }, first: Words): AskedQuestion[] => {
  const file = `content/guides/${guide.id}.yaml`;
  const asked = new Map<string, AskedQuestion>();
  const walk = (id: string, given: AskedQuestion['given']): void => {
    const found = guide.questions[id];
    if (!found) throw new Error(`${file} has no question “${id}”.`);
    if (asked.has(id)) throw new Error(`${file}: two ways lead to “${id}”.`);
    const { text, hint } = found;
    const answers = found.answers.map((answer) => ({
      text: answer.text,
      page: guideLink(answer.to),
    }));
    asked.set(id, { id, text, hint, answers, given, file });
    for (const { text: answer, to } of found.answers) {
      const [, next] = /^question:(.+)$/.exec(to) ?? [];
      if (next !== undefined) walk(next, [...given, { question: id, asked: text, answer }]);
    }
  };
  const [start] = Object.keys(guide.questions);
  if (start !== undefined) walk(start, [{ question: undefined, asked: first, answer: guide.name }]);
  return [...asked.values()];
};
