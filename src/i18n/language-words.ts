import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'astro/zod';
import { contentPath } from './content-path.ts';
import { patternText } from './pattern-text.ts';

const words = z.array(z.string().min(1)).default([]);
const patterns = z.array(patternText).default([]);

/** How the letter’s form recognises secrets; see `src/complaints/letter/secrets/`. */
const secretWords = z.strictObject({
  codes: patterns.describe('Names of PINs, one-time codes and their kin.'),
  cardCodes: patterns.describe('Names of the code on the back of a card.'),
  passwords: patterns.describe('Names of passwords, which need not be digits.'),
  endings: patterns.describe('Endings that these names can have.'),
  slots: words.describe('Names that no slot of a message may ask for.'),
  plainCode: patterns.describe('Code, without saying which one.'),
  receiving: patterns.describe('Words of a sentence about receiving or giving a code.'),
  reference: words.describe('What a number is that is no secret: a ticket, an amount, a phone.'),
  leads: words.describe('Words of time and place that lead to another number.'),
  denials: words.describe('Words that say that something is missing, wrong or forgotten.'),
  is: words.describe('Is, was.'),
  as: words.describe('As.'),
  cards: patterns.describe('Payment cards.'),
  units: patterns.describe('What is counted: times, minutes, people.'),
  binding: words.describe('Words between the name of a code and the code.'),
  goesOn: words.describe('Words that begin something new before a number.'),
  tells: patterns.describe('Words with which people hand a code over.'),
  mentions: words.describe('Words before the name of a code that give none: with, without.'),
  digits: patterns.describe('Digits, as in “the 6 digits”.'),
  spelled: words.describe('Digits from 0 to 9 in words, then other words for 0, 1 and so on.'),
  noPassword: words.describe('What is said of a password without giving it away.'),
});

/** `content/languages/<language>.yaml`: what `Intl` does not know of a language. */
export const languageWords = z.strictObject({
  scales: z
    .array(z.strictObject({ of: z.number(), word: z.string() }))
    .default([])
    .describe('Words of scale for amounts, largest first; the usual form follows in brackets.'),
  currencyNames: z
    .record(z.string(), z.string())
    .default({})
    .describe('Usual names of currencies by code, where Intl has longer ones.'),
  amounts: z
    .strictObject({ scales: z.record(z.string(), z.number()).default({}), currency: words })
    .prefault({})
    .describe('How readers type amounts: words of scale, names of the currency.'),
  times: patterns.describe('Hours and days, which stand beside phone numbers: “24 hours”.'),
  warnings: words.describe('Words that warn of a false contact.'),
  copies: patterns.describe('What file managers add to the name of a copy.'),
  smallWords: words.describe('Small words of nearly every sentence, and of no other language.'),
  numberWords: patterns.describe('Amounts and times in words, which need a source as figures do.'),
  numberParts: z
    .record(z.string(), z.string())
    .default({})
    .describe('Parts of the patterns of numberWords, where they stand as {name}.'),
  secrets: secretWords.prefault({}),
});

export type LanguageWords = z.infer<typeof languageWords>;
export type SecretWords = z.infer<typeof secretWords>;

const folder = contentPath('languages');

// For the build, tools and tests, as `locales.ts` is. The content check reports a wrong file.
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^[a-z]+\.yaml$/.test(name))
  : [];

const byLanguage = new Map(
  files.sort().flatMap((name) => {
    const { data } = languageWords.safeParse(
      parseDocument(readFileSync(`${folder}/${name}`, 'utf8')).toJS(),
    );
    return data ? [[name.slice(0, -'.yaml'.length), data] as const] : [];
  }),
);

const none = languageWords.parse({});

/**
 * The words of a language.
 *
 * @param tag BCP 47 tag, of which script and country do not count
 */
export const wordsOf = (tag: string): LanguageWords => byLanguage.get(tag.split('-')[0]!) ?? none;

/** The words of all languages together: readers mix them, and visitors write in their own. */
export const inAllLanguages = <T>(of: (words: LanguageWords) => T): T[] =>
  [...byLanguage.values()].map(of);
