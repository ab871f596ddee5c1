import { z } from 'astro/zod';
import { languageNames, locales } from '../i18n/locales.ts';
import { gloss, checkGloss } from './gloss.ts';
import { localized, localizedList, localizedText, plainOrLocalizedText } from './localized.ts';

const ids = z.array(z.string()).min(1);
const byId = <T extends z.ZodType>(entry: T) => z.record(z.string(), entry);

/** A choice of the form: how the reader sees it, and the sentence it becomes. */
const choice = z.strictObject({ label: localizedText, sentence: localizedText });

/** Kinds of recipient; each opens the letter in its own way. */
const letterKind = z.enum(['firm', 'authority', 'dispute']);

/** What a letter can need from the reader; left blank in it while it is not filled in. */
const letterNeed = z.enum(['amount', 'transaction', 'tickets']);

const product = z.strictObject({
  label: plainOrLocalizedText.describe('As the form offers it.'),
  name: z.string().min(1).describe('As the letter calls it.'),
  firm: z.string().min(1).describe('The firm responsible for it.'),
  fact: z.string().optional().describe('The fact that supports the name of the firm.'),
  recipients: ids.describe('Who takes a letter about it, first address first.'),
  problems: ids,
});

const recipient = z.strictObject({
  kind: letterKind,
  channel: z.string().min(1).describe('The e-mail channel that carries the address.'),
  label: plainOrLocalizedText,
  hint: localizedText.describe('When to write to it.'),
  to: localizedText.describe('The lines of the address.'),
  tried: ids,
  asks: ids,
  attachments: ids.describe('Ids of evidence that fits a letter to it.'),
});

const problem = z.strictObject({
  label: localizedText,
  subject: localizedText.optional().describe('As the subject line calls it.'),
  sentence: localizedText.optional().describe('Left out where the reader tells it alone.'),
  needs: z.array(letterNeed).default([]),
});

const opening = z.strictObject({
  subject: localizedText.describe('{problem}, {firm} and {product} are filled in.'),
  opening: localizedText,
});

const wording = z.strictObject({
  subject: localizedText,
  ticket: localizedText.describe('The subject with {tickets} added.'),
  enclosed: localizedText,
  to: localizedText,
  salutation: localizedText,
  firm: opening,
  authority: opening,
  dispute: opening,
  date: localizedText,
  dateAndTime: localizedText,
  amount: localizedText,
  transaction: localizedText,
  tickets: localizedText,
  complained: localizedText.describe('The day of an earlier complaint, {date}.'),
  ownWords: localized(z.string().trim().min(1).optional()).describe(
    'Stands for the reader’s own words, which are not translated; the letter’s language needs none.',
  ),
  tried: localizedText,
  asks: localizedText,
  answer: localizedText,
  answerBy: localizedText,
  enclosing: localizedText,
  closing: localizedText,
  signature: localizedText.describe('Blanks in […] to fill by hand: no personal data is asked.'),
  place: localizedText,
});

const blanks = z.strictObject({
  today: localizedText,
  problem: localizedText,
  story: localizedText,
  date: localizedText,
  amount: localizedText,
  transaction: localizedText,
  tickets: localizedText,
  tried: localizedText,
  attachments: localizedText,
  asks: localizedText,
});

/** A second text to print, fill in by hand and stamp, which some recipients ask for. */
const statement = z.strictObject({
  evidence: z.string().describe('What it is in evidence.yaml.'),
  facts: z.array(z.string()).default([]).describe('Facts that what is said here rests on.'),
  title: localizedText,
  summary: localizedText.describe('What to do with it, in one sentence.'),
  when: localizedText.describe('When it is needed, and when not.'),
  language: z.string().default(locales[0]).describe('Language of the text.'),
  text: z.string().trim().min(1).describe('The text. Blanks in […] are filled in by hand.'),
  gloss: gloss.describe('What it means, with the same blanks.'),
  stamp: localizedList.describe(
    'How the stamp is bought and put on. {fact.id} stands for a value.',
  ),
});

/** Says which ids of a list are not among the entries they name. */
const unknownIds = (
  entries: Record<string, unknown>,
  list: readonly string[],
  path: (string | number)[],
) =>
  list.flatMap((id, index) =>
    Object.hasOwn(entries, id) ? [] : [{ path: [...path, index], id, home: path.at(-1) }],
  );

/** `content/letter.yaml`: the complaint letter, its choices and its sentences. */
export const letter = z
  .strictObject({
    language: z
      .enum(locales)
      .default(locales[0])
      .describe('The language of the letter, which those who get it read; else the first.'),
    title: localizedText,
    summary: localizedText,
    products: byId(product),
    recipients: byId(recipient),
    problems: byId(problem),
    tried: byId(choice),
    asks: byId(choice),
    attachments: byId(localizedText).describe('Things of evidence.yaml, as the letter calls them.'),
    wording,
    blanks,
    statement: statement.optional(),
  })
  .superRefine(({ products, recipients, language, statement: second, ...entries }, context) => {
    for (const locale of locales) {
      if (locale === language || entries.wording.ownWords[locale] !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: ['wording', 'ownWords', locale],
        message: `is missing in ${languageNames[locale]}`,
        params: { fix: `Add “${locale}:” with what stands for the reader’s own words.` },
      });
    }
    const unknown = [
      ...Object.entries(products).flatMap(([id, product]) => [
        ...unknownIds(recipients, product.recipients, ['products', id, 'recipients']),
        ...unknownIds(entries.problems, product.problems, ['products', id, 'problems']),
      ]),
      ...Object.entries(recipients).flatMap(([id, recipient]) =>
        (['tried', 'asks', 'attachments'] as const).flatMap((list) =>
          unknownIds(entries[list], recipient[list], ['recipients', id, list]),
        ),
      ),
    ];
    if (second) {
      checkGloss(second, context, ['statement']);
    }
    for (const { path, id, home } of unknown) {
      context.addIssue({ code: 'custom', path, message: `there is no “${id}” under “${home}”` });
    }
  });

export type LetterContent = z.infer<typeof letter>;
export type LetterKind = z.infer<typeof letterKind>;
export type LetterNeed = z.infer<typeof letterNeed>;
