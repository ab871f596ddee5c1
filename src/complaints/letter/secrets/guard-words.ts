import { country } from '../../../i18n/country.ts';
import { inAllLanguages, type SecretWords } from '../../../i18n/language-words.ts';

type Lists = Omit<SecretWords, 'spelled' | 'slots'>;

/** What the guard gets of the content: words of all languages, numbers of the country. */
export type GuardWords = Lists & {
  /** Digits in words. */
  spelled: [word: string, digit: number][];
  currency: string[];
  mobileNumbers: string[];
};

const lists = inAllLanguages(({ secrets }) => secrets);

const of = (key: keyof Lists): string[] => lists.flatMap((secrets) => secrets[key]);

/** Stands in the page of the letter, since readers mix languages. */
export const guardWords = (): GuardWords => ({
  codes: of('codes'),
  cardCodes: of('cardCodes'),
  passwords: of('passwords'),
  endings: of('endings'),
  plainCode: of('plainCode'),
  receiving: of('receiving'),
  reference: of('reference'),
  leads: of('leads'),
  denials: of('denials'),
  is: of('is'),
  this: of('this'),
  as: of('as'),
  owners: of('owners'),
  articles: of('articles'),
  abbreviations: of('abbreviations'),
  cards: of('cards'),
  numbers: of('numbers'),
  units: of('units'),
  binding: of('binding'),
  goesOn: of('goesOn'),
  tells: of('tells'),
  mentions: of('mentions'),
  digits: of('digits'),
  noPassword: of('noPassword'),
  // After the ten digits come other words for 0, 1 and so on.
  spelled: lists.flatMap(({ spelled }) =>
    spelled.map((word, index): [string, number] => [word, index % 10]),
  ),
  currency: [
    ...(country ? [country.symbol.toLowerCase(), country.currency.toLowerCase()] : []),
    ...inAllLanguages(({ amounts }) => amounts.currency).flat(),
  ],
  mobileNumbers: country?.mobileNumbers ?? [],
});
