import { z } from 'astro/zod';
import { askedAs } from './asked-as.ts';
import { hours } from './hours.ts';
import { listOrFirst, localizedOrFirst, plainOrLocalizedText, textOrFirst } from './localized.ts';
import { provenance, sourceNeeded } from './provenance.ts';

/** The form of what a tap dials or mails: one surplus sign, and the tap would reach nobody. */
const dialled: Record<string, { form: RegExp; message: string; fix: string }> = {
  phone: {
    form: /^\+?\d[\d ().-]+$/,
    message: 'must be the number to dial and nothing else',
    fix: 'Put the form to print under “display”.',
  },
  email: {
    form: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
    message: 'must be one e-mail address and nothing else',
    fix: 'Write it as in name@example.org.',
  },
};

/** `content/channels/<id>.yaml`: one way to reach one organisation. */
export const channel = z
  .strictObject({
    organisation: z.string().min(1),
    kind: z.enum([
      'in-app',
      'phone',
      'email',
      'social',
      'web-form',
      'chatbot',
      'letter',
      'visit',
      'video',
    ]),
    platform: z.string().min(1).optional().describe('Network or app, such as WhatsApp or X.'),
    order: z.int().positive().describe('Place among the channels of the organisation, from 1.'),
    value: z.string().min(1).describe('Exactly what to dial, mail or open.'),
    url: z.url().optional().describe('Address to open, for forms and video.'),
    display: plainOrLocalizedText.describe('The form to print.'),
    name: textOrFirst,
    summary: textOrFirst.describe('Which problems it fits and when to choose it.'),
    prepare: z.array(z.string()).default([]).describe('Ids of evidence to have ready.'),
    hint: textOrFirst.describe(
      'One sentence that fits this channel: when to use it, what to give or never to write there. ' +
        'It stands beside the contact everywhere.',
    ),
    secondary: z
      .boolean()
      .default(false)
      .describe('Shown under “other ways”: a double, or one that few readers need.'),
    steps: listOrFirst.describe('How to use it well.'),
    hours: hours
      .optional()
      .describe('Only where a person answers at set times: a phone, a chat, a counter.'),
    languages: z.array(z.string()).optional().describe('BCP 47 tags, where known.'),
    ...provenance,
    note: textOrFirst.optional().describe('A caveat the reader must know.'),
    askedAs: localizedOrFirst(askedAs).describe('How people ask for it; feeds the search.'),
  })
  .check(sourceNeeded('a channel'))
  .superRefine(({ kind, value }, context) => {
    const must = dialled[kind];
    // What a template leaves open is still to be written.
    if (!must || must.form.test(value) || value.includes('‹')) return;
    const { message, fix } = must;
    context.addIssue({ code: 'custom', path: ['value'], message, params: { fix } });
  });

export type Channel = z.infer<typeof channel>;
