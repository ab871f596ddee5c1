import { z } from 'astro/zod';
import { askedAs } from './asked-as.ts';
import { isoDay } from './iso-date.ts';
import { localized, localizedList, localizedText } from './localized.ts';
import { confidence, source } from './provenance.ts';

/** When to go to the next step, and who says so. */
const moveOn = z
  .strictObject({
    when: localizedText.describe('What the reader sees that says: go on.'),
    basis: z
      .enum(['legal', 'suggested', 'unknown'])
      .describe('legal: a rule sets the time. suggested: our advice. unknown: no verified time.'),
    fact: z.string().optional().describe('The fact that carries the time; needed when legal.'),
    extension: z
      .string()
      .optional()
      .describe('The fact of a further time, where the organisation may announce one.'),
    atOnce: z.literal(true).optional().describe('Do not wait: go on straight away.'),
    sources: z.array(source),
    note: localizedText.optional(),
  })
  .refine((rule) => rule.basis !== 'legal' || rule.fact !== undefined, {
    path: ['fact'],
    error: 'a legal time limit needs the fact that states it',
  })
  .refine((rule) => rule.extension === undefined || rule.fact !== undefined, {
    path: ['extension'],
    error: 'there is no time to extend: `fact` is missing',
  });

/** Something that lapses if the reader waits, counted in calendar days from what happened. */
const timeLimit = z.strictObject({
  fact: z.string().describe('The fact that carries the time, in calendar days.'),
  what: localizedText.describe('What ends on that day.'),
});

const ladderStep = z.strictObject({
  title: localizedText.describe('The name of what to do: Report, Follow up, Complain in writing.'),
  organisation: z.string().min(1),
  appliesWhen: localizedText.optional().describe('Only in these cases; otherwise always.'),
  entersAs: z
    .enum(['spoken', 'written'])
    .optional()
    .describe('A complaint made this way stands at this step: its time runs from that day.'),
  channels: z.array(z.string()),
  action: localizedText.describe('What to do. `{fact.id}` stands for a formatted value.'),
  message: z.string().optional().describe('Message to send at this step, by its id.'),
  evidence: z.array(z.string()).min(1),
  letter: z.string().optional().describe('Recipient in letter.yaml of the letter to write now.'),
  expect: localizedText.optional().describe('What happens then, and how long it takes.'),
  moveOn,
  timeLimit: timeLimit.optional(),
  confidence,
  sources: z.array(source),
  note: localizedText.optional(),
});

/** `content/ladders/<id>.yaml`: an escalation path. */
export const ladder = z
  .strictObject({
    order: z.int().positive(),
    name: localizedText,
    summary: localizedText,
    appliesTo: localizedList.describe('The problems it is for.'),
    checked: isoDay.describe('Day somebody last compared the ladder with its sources.'),
    reviewEvery: z.int().positive().default(180).describe('Days until it is due again.'),
    parallel: z.boolean().default(false).describe('All steps at once, not one after another.'),
    askedAs: localized(askedAs).describe('How people ask; feeds the search.'),
    steps: z.array(ladderStep).min(1),
  })
  .refine(({ parallel, steps }) => parallel || steps.every(({ timeLimit }) => !timeLimit), {
    path: ['parallel'],
    error:
      'a time limit runs from the event; only where all steps are taken at once is its day known',
  });

export type Ladder = z.infer<typeof ladder>;
export type LadderStep = z.infer<typeof ladderStep>;
