import type { Question, QuestionData } from './question-data.ts';

/** A page without its phrases; headings of cases by their anchors. */
type SentPage = Omit<Question, 'askedAs' | 'cases'> & { cases?: Record<string, string> };

/**
 * The questions of a language as they are sent. Phrases stand apart from the rest, for each page its
 * own and then those of each case: what is alike stands together and weighs 1 KB less with Brotli.
 */
export type SentQuestions = Omit<QuestionData, 'questions'> & {
  pages: SentPage[];
  phrases: string[][][];
};

/** Packs pages as they are sent. */
export const packPages = (
  questions: readonly Question[],
): Pick<SentQuestions, 'pages' | 'phrases'> => {
  const packed = questions.map(({ askedAs, cases, ...page }) => {
    const headings = cases && Object.fromEntries(cases.map(({ id, title }) => [id, title]));
    const asked = new Map(cases?.map((each) => [each.id, each.askedAs]));
    // An object has its keys in an order of its own, where they look like numbers.
    const ofCases = Object.keys(headings ?? {}).map((id) => asked.get(id) ?? []);
    return {
      page: { ...page, ...(headings && { cases: headings }) },
      phrases: [askedAs, ...ofCases],
    };
  });
  return { pages: packed.map(({ page }) => page), phrases: packed.map(({ phrases }) => phrases) };
};

/** Packs the data of a language to be sent. */
export const packQuestions = ({ questions, ...data }: QuestionData): SentQuestions => ({
  ...data,
  ...packPages(questions),
});

/** Unpacks what was sent. */
export const unpackQuestions = ({ pages, phrases, ...data }: SentQuestions): QuestionData => ({
  ...data,
  questions: pages.map(({ cases, ...page }, at) => {
    const [askedAs = [], ...ofCases] = phrases[at] ?? [];
    return {
      ...page,
      askedAs,
      ...(cases && {
        cases: Object.entries(cases).map(([id, title], place) => ({
          id,
          title,
          askedAs: ofCases[place] ?? [],
        })),
      }),
    };
  }),
});
