/** A question with the answer that stands on the page. */
export type AnsweredQuestion = { question: string; answer: string; url: string };

/** A page of questions, each with its answer: https://schema.org/FAQPage. */
export const questionsData = (
  page: { url: string; name: string; language: string },
  questions: readonly AnsweredQuestion[],
) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  url: page.url,
  name: page.name,
  inLanguage: page.language,
  mainEntity: questions.map(({ question, answer, url }) => ({
    '@type': 'Question',
    name: question,
    url,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});
