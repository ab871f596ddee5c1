import { z } from 'astro/zod';
import { locales } from '../i18n/locales.ts';
import { pinPattern } from '../articles/fingerprint.ts';
import { isoDay } from './iso-date.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case words joined by -');

/** `content/articles/<slug>/article.yaml`: what is the same in every language. */
export const article = z.strictObject({
  topic: id.describe('Topic the article belongs to.'),
  order: z.int().positive().describe('Place within the topic, from 1.'),
  sourceLanguage: z
    .enum(locales)
    .describe('The language it was written in first; shown where a translation is missing.'),
  urgent: z.boolean().default(false).describe('Shown first on the home page: it cannot wait.'),
  channels: z.array(id).min(1).describe('Whom to contact, best first.'),
  ladder: id.describe('Where to complain next.'),
  evidence: z.array(id).min(1).describe('What to have ready.'),
  related: z.array(id).min(1).describe('Articles a reader needs next.'),
  checked: isoDay.describe('Day somebody last compared the article with its sources.'),
  draft: z
    .boolean()
    .default(false)
    .describe('Not ready: seen only while writing, never on the published site.'),
});

/** The ways people really put a question, in one language. */
export const askedAs = z.array(z.string().trim().min(1)).min(1);

/** Front matter of `content/articles/<slug>/<locale>.mdx`. */
export const articleText = z.strictObject({
  title: z.string().trim().min(1).describe('The question, as a reader would say it.'),
  summary: z
    .string()
    .trim()
    .min(1)
    .describe('The answer in one or two sentences; no numbers. Shown on the page and in lists.'),
  askedAs: askedAs.describe('How people really ask; feeds the search.'),
  translates: z
    .string()
    .regex(pinPattern, 'must be as `npm run translations -- --accept <slug> <locale>` writes it')
    .optional()
    .describe('In a translation: which text of the source it follows. Written by a command.'),
});

export type Article = z.infer<typeof article>;
export type ArticleText = z.infer<typeof articleText>;
