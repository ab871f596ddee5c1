import { z } from 'astro/zod';
import { inAllLanguages } from '../i18n/language-words.ts';
import { draftLocales, languageNames, locales } from '../i18n/locales.ts';
import { localized, plainText } from './localized.ts';

/** What something in one language means, in the other languages of the site. */
export const gloss = localized(plainText.optional());

/** Slots such as `[nomor HP]`, which the reader fills in. */
const slotsIn = (text: string): string[] => text.match(/\[[^[\]]+\]/g) ?? [];

/**
 * Says what is wrong with a gloss: a language without it, or with other slots than the text has.
 *
 * @param language of the text, which needs no gloss
 * @param path of what holds both
 */
export const checkGloss = (
  {
    text,
    language,
    gloss: glosses,
  }: { text: string; language: string; gloss: z.infer<typeof gloss> },
  context: z.RefinementCtx,
  path: string[] = [],
): void => {
  for (const locale of locales) {
    const found = glosses[locale];
    const complain = (message: string, fix: string) => {
      const at = [...path, 'gloss', locale];
      context.addIssue({ code: 'custom', path: at, message, params: { fix } });
    };
    if (locale === language || (found === undefined && draftLocales.has(locale))) continue;
    if (found === undefined) {
      complain(
        `there is no gloss in ${languageNames[locale]}`,
        `Say under “${locale}:” what the text means.`,
      );
      continue;
    }
    const [own, theirs] = [slotsIn(found).length, slotsIn(text).length];
    if (own === theirs) continue;
    complain(
      `slots in […]: ${own} here, ${theirs} in the text`,
      'Give the gloss the same slots in the same order, in the words of its language.',
    );
  }
};

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
