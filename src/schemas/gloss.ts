import { z } from 'astro/zod';
import { inAllLanguages } from '../i18n/language-words.ts';
import { draftLocales, languageNames, locales } from '../i18n/locales.ts';
import { localized } from './localized.ts';

/** What something in one language means, in the other languages of the site. */
export const gloss = localized(z.string().trim().min(1).optional());

type Issue = { path: string[]; message: string; fix: string };

/** Slots such as `[nomor HP]`, which the reader fills in. */
const slotsIn = (text: string): string[] => text.match(/\[[^[\]]+\]/g) ?? [];

/**
 * What is wrong with a gloss: a language without it, or with other slots than the text has.
 *
 * @param language of the text, which needs no gloss
 */
export const glossIssues = (
  text: string,
  language: string,
  glosses: z.infer<typeof gloss>,
): Issue[] =>
  locales.flatMap((locale): Issue[] => {
    const found = glosses[locale];
    if (locale === language) return [];
    if (found === undefined) {
      if (draftLocales.has(locale)) return [];
      return [
        {
          path: ['gloss', locale],
          message: `there is no gloss in ${languageNames[locale]}`,
          fix: `Say under “${locale}:” what the text means.`,
        },
      ];
    }
    const [own, theirs] = [slotsIn(found), slotsIn(text)];
    return own.length === theirs.length
      ? []
      : [
          {
            path: ['gloss', locale],
            message: `slots in […]: ${own.length} here, ${theirs.length} in the text`,
            fix: 'Give the gloss the same slots in the same order, in the words of its language.',
          },
        ];
  });

/** The slot that asks for a secret: the name of one, with at most one word beside it. */
const secret = new RegExp(
  `^\\[(?:\\S+ )?(?:${inAllLanguages(({ secrets }) => secrets.slots)
    .flat()
    .join('|')})(?: \\S+)?\\]$`,
  'i',
);

/** The first slot that asks for a secret; `undefined` where none does. */
export const secretSlot = (text: string): string | undefined =>
  slotsIn(text).find((slot) => secret.test(slot));
