import { z } from 'astro/zod';
import { patternText } from '../i18n/pattern-text.ts';

const word = z.string().trim().min(1);

/** `content/search/<locale>.yaml`: how readers' words become the words of the articles. */
export const searchVocabulary = z.strictObject({
  stopWords: z.array(word).describe('Words that say nothing about the subject.'),
  spellings: z
    .record(word, word)
    .describe('Slang, abbreviations and misspellings, with the usual spelling.'),
  phrasesPage: z
    .array(word)
    .optional()
    .describe(
      'Ways to ask for the page of messages and screen words, which has no file of its own.',
    ),
  troubles: z
    .array(word)
    .optional()
    .describe(
      'Troubles that the site is about: a question that names one may have a page, whatever subject it names besides.',
    ),
  elsewhere: z
    .array(word)
    .optional()
    .describe(
      'Subjects that the site leaves to others: a question that names one seldom has a page.',
    ),
  otherProducts: z
    .array(word)
    .optional()
    .describe(
      'Names of products that the site does not explain. A question that has one is left to others, whatever trouble it names.',
    ),
  ties: z
    .array(word)
    .optional()
    .describe(
      'A question that has one of these words is for this site although it names another product: names of our own products, words for sending money.',
    ),
  stems: z
    .strictObject({
      from: z.int().positive().describe('Shorter words stay as they are.'),
      steps: z
        .array(z.tuple([patternText, z.string()]))
        .describe('Regular expressions, each with what it is replaced by, in order.'),
    })
    .optional()
    .describe('How endings come off words; without it words and parts of words are compared.'),
  synonyms: z.array(z.array(word).min(2)).describe('Groups of words that mean the same here.'),
});

export type SearchVocabulary = z.infer<typeof searchVocabulary>;
