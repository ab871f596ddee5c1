import { z } from 'astro/zod';
import { locales, offLocales } from '../i18n/locales.ts';
import { isoDay } from './iso-date.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case words joined by -');

/** `content/articles/<slug>/article.yaml`: what is the same in every language. */
export const article = z.strictObject({
  topic: id.describe('Topic the article belongs to.'),
  order: z.int().positive().describe('Place within the topic, from 1.'),
  sourceLanguage: z
    .enum([...locales, ...offLocales])
    // Where that language was taken out, the first language of the site takes its place.
    .transform((language) => locales.find((locale) => locale === language) ?? locales[0])
    .describe('The language it was written in first; shown where a translation is missing.'),
  urgent: z.boolean().default(false).describe('Shown first on the home page: it cannot wait.'),
  channels: z.array(id).min(1).describe('Whom to contact, best first.'),
  ladder: id
    .optional()
    .describe('Where to complain next; left out where there is nothing to complain about.'),
  evidence: z.array(id).min(1).describe('What to have ready.'),
  related: z.array(id).min(1).describe('Articles a reader needs next.'),
  checked: isoDay.describe('Day somebody last compared the article with its sources.'),
  draft: z
    .boolean()
    .default(false)
    .describe('Not ready: seen only while writing, never on the published site.'),
});

/** Front matter of `content/articles/<slug>/<locale>.mdx`. */
export const articleText = z.strictObject({
  title: z.string().trim().min(1).describe('The question, as a reader would say it.'),
  summary: z
    .string()
    .trim()
    .min(1)
    .describe('The answer in one or two sentences; no numbers. Shown on the page and in lists.'),
});

export type Article = z.infer<typeof article>;
export type ArticleText = z.infer<typeof articleText>;
