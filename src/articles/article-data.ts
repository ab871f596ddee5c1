import { publisherData, type Publisher } from '../ui/publisher.ts';

/** An article as structured data: https://schema.org/Article. */
export const articleData = (
  article: {
    url: string;
    title: string;
    summary: string;
    /** BCP 47 tag of the text. */
    language: string;
    topic: string;
    /** Day it was last compared with its sources, `YYYY-MM-DD`. */
    checked: string;
    image: string;
  },
  publisher: Publisher,
) => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  mainEntityOfPage: article.url,
  headline: article.title,
  description: article.summary,
  articleSection: article.topic,
  inLanguage: article.language,
  dateModified: article.checked,
  image: article.image,
  isAccessibleForFree: true,
  author: publisherData(publisher),
  publisher: publisherData(publisher),
});
