import type { GuardWords } from './guard-words.ts';

/** Where a text names a secret, and what kind of value goes with it. */
export type SecretName = { kind: 'code' | 'card-code' | 'password'; start: number; end: number };

/** Words of any language: those in Latin letters stand by themselves, others anywhere. */
const anyOf = (...lists: readonly string[][]): string => {
  const [latin, others] = [/[a-z]/, /^[^a-z]*$/].map((form) =>
    lists.flat().filter((word) => form.test(word)),
  ) as [string[], string[]];
  return (
    [...(latin.length > 0 ? [`(?:^|[^a-z])(?:${latin.join('|')})(?![a-z])`] : []), ...others]
      .map((pattern) => `(?:${pattern})`)
      .join('|') || '(?!)'
  );
};

const plainly = (...lists: readonly string[][]): string => lists.flat().join('|') || '(?!)';

/** A name of a secret, with the endings that it can have. */
const named = (list: string[], { endings }: GuardWords): RegExp =>
  new RegExp(`(^|[^a-z])(?:${plainly(list)})(?:${plainly(endings)})?(?![a-z])`, 'g');

/** The words of the content as expressions, made once. */
export const wordPatterns = (words: GuardWords) => {
  const spelled = words.spelled.map(([word]) => word);
  const latinDigit = plainly(spelled.filter((word) => /[a-z]/.test(word)));
  const otherDigit = spelled.filter((word) => !/[a-z]/.test(word)).join('') || '\0';
  const is = plainly(words.is);
  return {
    names: [
      { kind: 'code', pattern: named(words.codes, words) },
      { kind: 'card-code', pattern: named(words.cardCodes, words) },
      { kind: 'password', pattern: named(words.passwords, words) },
    ] as const,
    plainCode: new RegExp(anyOf(words.plainCode), 'g'),
    receiving: new RegExp(anyOf(words.receiving)),
    reference: new RegExp(anyOf(words.reference, words.currency)),
    denial: new RegExp(anyOf(words.denials)),
    leadAtEnd: new RegExp(`(?:^|[^a-z])(?:${plainly(words.leads)})[^a-z]*$`),
    card: new RegExp(anyOf(words.cards)),
    unit: new RegExp(
      `^\\s*(?:%|${[...words.units, ...words.currency].map((unit) => (/[a-z]/.test(unit) ? `${unit}(?![a-z])` : unit)).join('|')})`,
    ),
    binding: new RegExp(anyOf(words.binding), 'g'),
    goesOn: new RegExp(anyOf(words.goesOn)),
    tells: new RegExp(`(?:${anyOf(words.tells)})\\s*[:"'“]?\\s*$`),
    mentions: new RegExp(`(?:^|[^a-z])(?:${plainly(words.mentions)})\\s+$`),
    timeBefore: new RegExp(
      `^(\\D*)(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?=\\s\\D*(?:${is}|[:=])\\s*\\d)`,
    ),
    digits: new RegExp(`\\d{1,2}[\\s-]*(?:${plainly(words.digits)})`, 'g'),
    strong: new RegExp(`^["'”’)\\s]*(?:${plainly(words.is, words.as)}|=|→|->)(?![a-z])`),
    noPassword: new RegExp(`^(?:${plainly(words.noPassword)})$`),
    is: new RegExp(`^(?:${is})$`),
    quoted: new RegExp(`^[^"“,]{0,25}(?:[:=]|${is})\\s*["“][^"”]{4,}["”]`),
    given: new RegExp(
      `^[^:=,]{0,25}[:=]\\s*["'“]?([!-~]+)|^[^!-~]{0,6}(?:${plainly(words.is.filter((word) => !/[a-z]/.test(word)))})\\s*["'“]?([!-~]+)`,
    ),
    /** Four and more digits in words, one after the other: fewer are ordinary speech. */
    spelledRun: new RegExp(
      `\\b(?:${latinDigit})(?:[\\s,.-]+(?:${latinDigit})\\b){3,}|[${otherDigit}]{4,}`,
      'g',
    ),
    spelledDigit: new RegExp(`${latinDigit}|[${otherDigit}]`, 'g'),
    digitOf: new Map(words.spelled),
    mobileNumber: new RegExp(`^(?:${plainly(words.mobileNumbers)})$`),
  };
};

export type WordPatterns = ReturnType<typeof wordPatterns>;
