import { publisherData, type Publisher } from '../ui/publisher.ts';
import type { ContactPoint } from './contact-point.ts';

/** An organisation that can be reached, as a part of the data of a page by somebody else. */
export type ReachedOrganisation = {
  name: string;
  legalName?: string | undefined;
  /** Host of its own website, where a source gives it. */
  site?: string | undefined;
  contactPoint: ContactPoint[];
};

type ContactPage = {
  url: string;
  name: string;
  /** BCP 47 tag. */
  language: string;
  /** This site, which publishes the page and is none of the organisations. */
  publisher: Publisher;
};

/**
 * A page about ways to reach organisations: https://schema.org/WebPage. The page is about the
 * organisations; its publisher is this site.
 */
export const contactPage = (
  { url, name, language, publisher }: ContactPage,
  organisations: readonly ReachedOrganisation[],
) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  url,
  name,
  inLanguage: language,
  publisher: publisherData(publisher),
  about: organisations.map(({ name: organisation, legalName, site, contactPoint }) => ({
    '@type': 'Organization',
    name: organisation,
    ...(legalName !== undefined && { legalName }),
    ...(site !== undefined && { url: `https://${site}` }),
    contactPoint,
  })),
});
