import type { Question, QuestionCase } from './question-data.ts';

/** How much a text of a page counts beside a phrase that people type. */
const textWeight = { title: 0.75, askedAs: 1, summary: 0.6 };

/** A text of a page, and the case it belongs to. */
type PageText = { text: string; weight: number; of?: QuestionCase };

/** The texts by which a page can be found: its title and summary, its cases, and ways to ask for both. */
export const textsOf = ({ title, askedAs, summary, cases = [] }: Question): PageText[] => [
  { text: title, weight: textWeight.title },
  ...askedAs.map((text) => ({ text, weight: textWeight.askedAs })),
  ...cases.flatMap((of) => [
    { text: of.title, weight: textWeight.title, of },
    ...of.askedAs.map((text) => ({ text, weight: textWeight.askedAs, of })),
  ]),
  { text: summary, weight: textWeight.summary },
];
