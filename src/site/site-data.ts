import { publisherData, type Publisher } from '../ui/publisher.ts';

/** The site and who publishes it: https://schema.org/WebSite, with its search. */
export const siteData = (
  site: {
    url: string;
    description: string;
    language: string;
    /** Whom the site does not speak for, in a sentence. */
    independence: string;
    /** Address of the search, to which the query is added. */
    search: string;
  },
  publisher: Publisher,
) => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: publisher.name,
  url: site.url,
  description: site.description,
  inLanguage: site.language,
  publisher: { ...publisherData(publisher), description: site.independence },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});
