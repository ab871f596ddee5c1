import { country, symbolPattern } from '../../../i18n/country.ts';
import { inAllLanguages, secretWords, type SecretWords } from '../../../i18n/language-words.ts';

/** What the guard gets of the content: words of all languages, numbers of the country. */
export type GuardWords = Omit<SecretWords, 'spelled' | 'slots'> & {
  /** Digits in words. */
  spelled: [word: string, digit: number][];
  currency: string[];
  mobileNumbers: string[];
};

const lists = inAllLanguages(({ secrets }) => secrets);
const { shape } = secretWords.omit({ spelled: true, slots: true });

/** The words by which the guard recognises secrets: of all languages, since readers mix them. */
export const guardWords = (): GuardWords => ({
  ...(Object.fromEntries(
    (Object.keys(shape) as (keyof typeof shape)[]).map((key) => [
      key,
      lists.flatMap((secrets) => secrets[key]),
    ]),
  ) as Record<keyof typeof shape, string[]>),
  // After the ten digits come other words for 0, 1 and so on.
  spelled: lists.flatMap(({ spelled }) =>
    spelled.map((word, index): [string, number] => [word, index % 10]),
  ),
  currency: [
    ...(country ? [symbolPattern.toLowerCase(), country.currency.toLowerCase()] : []),
    ...inAllLanguages(({ amounts }) => amounts.currency).flat(),
  ],
  mobileNumbers: country?.mobileNumbers ?? [],
});
