import { country } from '../../i18n/country.ts';
import { inAllLanguages } from '../../i18n/language-words.ts';
import { formatTags, type Locale } from '../../i18n/locales.ts';
import { localize } from '../../i18n/localize.ts';
import type { Interface } from '../../schemas/interface.ts';
import type { LetterContent, LetterKind } from '../../schemas/letter.ts';
import type { PlainOrLocalizedText } from '../../schemas/localized.ts';
import { pick } from '../../ui/pick.ts';
import type { MoneyWords } from './amount.ts';

type Wording = LetterContent['wording'];

const mapValues = <In, Out>(entries: Record<string, In>, map: (entry: In) => Out) =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, map(entry)]));

const moneyWords = (language: Locale): MoneyWords => {
  const typed = inAllLanguages(({ amounts }) => amounts);
  return {
    symbol: country?.symbol ?? '',
    tag: formatTags[language],
    names: [...(country ? [country.currency] : []), ...typed.flatMap(({ currency }) => currency)],
    scales: Object.assign({}, ...typed.map(({ scales }) => scales)) as Record<string, number>,
  };
};

/** Takes one language of the letter, and leaves out what only the form shows. */
export const letterTexts = (content: LetterContent, locale: Locale) => {
  const inLocale = (text: PlainOrLocalizedText) => localize(text, locale);
  const { firm, authority, dispute, ownWords, ...framed } = content.wording;
  const opened = ({ subject, opening }: Wording[LetterKind]) => ({
    subject: inLocale(subject),
    opening: inLocale(opening),
  });
  return {
    /** BCP 47 tag by which dates and times are written. */
    tag: formatTags[locale],
    products: mapValues(content.products, (product) => ({
      name: product.name,
      firm: product.firm,
    })),
    recipients: mapValues(content.recipients, ({ kind, to }) => ({ kind, to: inLocale(to) })),
    problems: mapValues(content.problems, ({ subject, sentence, needs }) => ({
      ...(subject && { subject: inLocale(subject) }),
      ...(sentence && { sentence: inLocale(sentence) }),
      needs,
    })),
    tried: mapValues(content.tried, ({ sentence }) => inLocale(sentence)),
    asks: mapValues(content.asks, ({ sentence }) => inLocale(sentence)),
    attachments: mapValues(content.attachments, inLocale),
    wording: {
      ...(mapValues(framed, inLocale) as Record<keyof typeof framed, string>),
      firm: opened(firm),
      authority: opened(authority),
      dispute: opened(dispute),
      // Stands for the reader's own words, which appear as typed in the language of the letter.
      ...(locale !== content.language && { ownWords: ownWords[locale] ?? '' }),
    },
    blanks: mapValues(content.blanks, inLocale) as Record<keyof LetterContent['blanks'], string>,
    // Amounts are written as the recipients write them, whatever the language of the letter is.
    money: moneyWords(content.language),
  };
};

/** Everything a letter is made of, in one language. */
export type LetterTexts = ReturnType<typeof letterTexts>;

/** Words that the form says while it is filled in. */
const formWords = [
  'amountUnclear',
  'missing',
  'complete',
  'copied',
  'copyFailed',
  'printFailed',
  'cleared',
  'notKept',
  'mailOpened',
  'mailPaste',
  'secretCode',
  'secretCard',
  'secretFirst',
] as const;

/**
 * What the page hands to the form in its block of JSON: the letter in the language of those who get
 * it, and what it means, where the reader reads another language.
 */
export const letterData = (content: LetterContent, locale: Locale, text: Interface['letter']) => ({
  original: letterTexts(content, content.language),
  ...(locale !== content.language && { meaning: letterTexts(content, locale) }),
  text: pick(text, formWords),
});

export type LetterData = ReturnType<typeof letterData>;
