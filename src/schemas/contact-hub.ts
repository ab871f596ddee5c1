import { z } from 'astro/zod';
import { askedAs } from './asked-as.ts';
import { localized, localizedList, localizedText } from './localized.ts';

/** Channels that answer the same need. */
const contactGroup = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case words joined by -'),
  name: localizedText,
  summary: localizedText.describe('What the channels of this group are for, in one sentence.'),
  channels: z.array(z.string()).min(1).describe('Ids of channels, best first.'),
});

/** `content/contact.yaml`: texts of the contact page. */
export const contactHub = z.strictObject({
  title: localizedText,
  summary: localizedText,
  realOrFake: localizedList.describe('How to tell a real channel from a fake.'),
  bankAccounts: z
    .string()
    .optional()
    .describe('Channel that checks bank and wallet account numbers, where there is one.'),
  groups: z.array(contactGroup).default([]).describe('Channels by need, in order.'),
  askedAs: localized(askedAs),
});
