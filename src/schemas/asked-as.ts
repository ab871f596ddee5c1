import { z } from 'astro/zod';
import { byLocale, plainText } from './localized.ts';

/** The ways people really put a question, in one language. */
export const askedAs = z.array(plainText).min(1);

/** Phrases by language. A language in which the article is not written yet may lack them. */
const phrases = byLocale(askedAs.optional());

/**
 * `content/articles/<slug>/asked-as.yaml`: how people really put the question an article answers. It
 * feeds the search, so a phrase stands in one place only: with the case that answers it, or under
 * `article` where the whole article does.
 */
export const articleAskedAs = z.strictObject({
  article: phrases.describe('Phrases that the article as a whole answers, the usual ones first.'),
  cases: z
    .record(z.string(), phrases)
    .default({})
    .describe('Phrases of one case, by the id in its heading: <Case id="…" />.'),
  words: byLocale(plainText.optional())
    .optional()
    .describe(
      'Further words that people use for it and that no phrase has, with spaces between them.',
    ),
});

export type ArticleAskedAs = z.infer<typeof articleAskedAs>;
