import { z } from 'astro/zod';
import { locales } from '../i18n/locales.ts';
import { gloss, checkGloss } from './gloss.ts';
import { byLocale, plainText } from './localized.ts';
import { source } from './provenance.ts';

/**
 * One entry of `content/screen-words.yaml`: a label exactly as it stands on the screen of an app,
 * with its meaning. Articles show it with `<Screen id="…" />`.
 */
export const screenWord = z
  .strictObject({
    topic: z.string().describe('Topic under which the page of screen words shows it.'),
    app: plainText.describe('App whose screen shows it, by its id.'),
    label: plainText.describe('Exactly as it stands on the screen, never translated.'),
    language: plainText.default(locales[0]).describe('Language of the label.'),
    labels: byLocale(plainText.optional())
      .optional()
      .describe('The label where the app is set to another language; only as a source shows it.'),
    gloss: gloss.describe('What it means, in each language but that of the label.'),
    sources: z.array(source).min(1).describe('Where the label was seen.'),
  })
  .superRefine(({ language, gloss: glosses }, context) => {
    checkGloss({ text: '', language, gloss: glosses }, context);
  });

export type ScreenWord = z.infer<typeof screenWord>;
