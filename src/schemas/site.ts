import { z } from 'astro/zod';
import { countrySchema } from '../i18n/country.ts';
import { localizedText } from './localized.ts';

/** The text of a page, in sections. */
const sections = z.array(z.strictObject({ heading: localizedText, text: localizedText }));

/** `content/site.yaml`: this site itself. */
export const site = z.strictObject({
  url: z.url().describe('Address of the published site; the setting SITE_URL overrides it.'),
  name: z.string().min(1),
  subject: z.string().min(1).describe('The product the site helps with.'),
  country: countrySchema
    .optional()
    .describe(
      'The country of its readers; needed for amounts of money, phone numbers and deadlines.',
    ),
  tagline: localizedText.describe('What it is, in a few words.'),
  description: localizedText.describe('For search engines and the language choice.'),
  independence: localizedText.describe('Says on every page whom the site does not speak for.'),
  repository: z
    .url()
    .nullable()
    .describe(
      'Where readers ask for an answer that is missing, on GitHub; null while there is none.',
    ),
  reports: z
    .string()
    .regex(/^mailto:\S+$/)
    .nullable()
    .default(null)
    .describe('Where readers report what is missing or wrong, where there is no repository.'),
  securityContact: z
    .string()
    .regex(/^(mailto:|https:)\S+$/)
    .describe('Where to report a weakness of the site: an address with mailto: or https:.'),
  about: sections.min(1).describe('Sections of the about page.'),
  accessibility: sections
    .default([])
    .describe('Sections of the accessibility page: what was tested, and what was not.'),
  privacy: sections
    .min(1)
    .describe('Sections of the privacy page; the last one says how to clear the device.'),
});
