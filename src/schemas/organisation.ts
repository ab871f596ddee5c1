import { z } from 'astro/zod';
import { isoDay } from './iso-date.ts';
import { localizedText, plainOrLocalizedText } from './localized.ts';
import { confidence, source } from './provenance.ts';

/** One entry of `content/organisations.yaml`. */
export const organisation = z.strictObject({
  name: plainOrLocalizedText,
  legalName: z.string().min(1).optional(),
  kind: z
    .enum([
      'provider',
      'merchant',
      'bank',
      'wallet',
      'operator',
      'utility',
      'emergency',
      'anti-scam',
      'regulator',
      'dispute-body',
      'authority',
      'consulate',
    ])
    .describe('Its part in a complaint; groups it on the contact page.'),
  role: localizedText.describe('What it does for the reader, in one sentence.'),
  sites: z
    .array(z.strictObject({ host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), confidence }))
    .default([])
    .describe('Its own websites, by host without www; everything below them is its own too.'),
  checked: isoDay,
  sources: z.array(source),
});

export type Organisation = z.infer<typeof organisation>;
