import { country, symbolPattern } from '../../../i18n/country.ts';
import { inAllLanguages, type SecretWords } from '../../../i18n/language-words.ts';

const lists = inAllLanguages(({ secrets }) => secrets);

/** Words of all languages, since readers mix them. */
const words = (kind: keyof SecretWords): string[] => lists.flatMap((secrets) => secrets[kind]);

const isLatin = (word: string): boolean => /[a-z]/.test(word);

const oneOf = (list: string[]): string => `(?:${list.join('|') || '(?!)'})`;

/** Words of any language: those in Latin letters stand by themselves, others anywhere. */
const anyOf = (list: string[]): string => {
  const others = list.filter((word) => !isLatin(word));
  return `(?:(?:^|[^a-z])${oneOf(list.filter(isLatin))}(?![a-z])|${oneOf(others)})`;
};

/** A name of a secret, with the endings that it can have. */
const named = (kind: keyof SecretWords): string =>
  `(^|[^a-z])${oneOf(words(kind))}${oneOf(words('endings'))}?(?![a-z])`;

/**
 * The words of the content as regular expressions, whose sources the build hands to the browser:
 * `once` for those that are looked for, `all` for those of which every place counts.
 */
export const guardPatterns = () => {
  const is = oneOf(words('is'));
  const otherIs = oneOf(words('is').filter((word) => !isLatin(word)));
  const currency = [
    ...(country ? [symbolPattern.toLowerCase(), country.currency.toLowerCase()] : []),
    ...inAllLanguages(({ amounts }) => amounts.currency).flat(),
  ];
  const units = [...words('units'), ...currency];
  const latinDigit = oneOf(words('spelled').filter(isLatin));
  const otherDigit = oneOf(words('spelled').filter((word) => !isLatin(word)));
  return {
    once: {
      receiving: anyOf(words('receiving')),
      reference: anyOf([...words('reference'), ...currency]),
      denial: anyOf(words('denials')),
      leadAtEnd: `(?:^|[^a-z])${oneOf(words('leads'))}[^a-z]*$`,
      card: anyOf(words('cards')),
      unit: `^\\s*(?:%|${units.map((unit) => (isLatin(unit) ? `${unit}(?![a-z])` : unit)).join('|')})`,
      goesOn: anyOf(words('goesOn')),
      tells: `${anyOf(words('tells'))}\\s*[:"'“]?\\s*$`,
      mentions: `(?:^|[^a-z])${oneOf(words('mentions'))}\\s+$`,
      timeBefore: `^(\\D*)(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?=\\s\\D*(?:${is}|[:=])\\s*\\d)`,
      strong: `^["'”’)\\s]*(?:${oneOf([...words('is'), ...words('as')])}|=|→|->)(?![a-z])`,
      noPassword: `^${oneOf(words('noPassword'))}$`,
      is: `^${is}$`,
      quoted: `^[^"“,]{0,25}(?:[:=]|${is})\\s*["“][^"”]{4,}["”]`,
      given: `^[^:=,]{0,25}[:=]\\s*["'“]?([!-~]+)|^[^!-~]{0,6}${otherIs}\\s*["'“]?([!-~]+)`,
      mobileNumber: `^${oneOf(country?.mobileNumbers ?? [])}$`,
    },
    all: {
      code: named('codes'),
      cardCode: named('cardCodes'),
      password: named('passwords'),
      plainCode: anyOf(words('plainCode')),
      binding: anyOf(words('binding')),
      digits: `\\d{1,2}[\\s-]*${oneOf(words('digits'))}`,
      // Four and more digits in words, one after the other: fewer are ordinary speech.
      spelledRun: `\\b${latinDigit}(?:[\\s,.-]+${latinDigit}\\b){3,}|${otherDigit}{4,}`,
      spelledDigit: `${latinDigit}|${otherDigit}`,
    },
    // After the ten digits come other words for 0, 1 and so on.
    digitOf: lists.flatMap(({ spelled }) =>
      spelled.map((word, index): [string, number] => [word, index % 10]),
    ),
  };
};

export type GuardPatterns = ReturnType<typeof guardPatterns>;

/** The same as the browser uses them. */
export type Patterns = Record<keyof (GuardPatterns['once'] & GuardPatterns['all']), RegExp>;
