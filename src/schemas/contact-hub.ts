import { z } from 'astro/zod';
import { askedAs } from './article.ts';
import { localized, localizedList, localizedText } from './localized.ts';

/** `content/contact.yaml`: texts of the contact page. */
export const contactHub = z.strictObject({
  title: localizedText,
  summary: localizedText,
  realOrFake: localizedList.describe('How to tell a real channel from a fake.'),
  bankAccounts: z.string().describe('Channel that checks bank and wallet account numbers.'),
  askedAs: localized(askedAs),
});
