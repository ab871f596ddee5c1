import { problemIn, type ContentFile } from '../read/content-file.ts';
import { isIdentityNumber, isMobileNumber } from '../../i18n/country.ts';
import { inAllLanguages } from '../../i18n/language-words.ts';
import type { Rule } from '../content.ts';
import { placeAt, type Problem } from '../problem.ts';
import { blank } from '../read/prose-of.ts';
import { bareNumber, type Registry } from '../read/registry.ts';

/** Digits as on a payment card: the Luhn checksum, which one in ten random numbers passes. */
const isCardNumber = (digits: string): boolean => {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
};

/** Names of secrets, in every language. */
const names =
  inAllLanguages(({ secrets }) => secrets.slots)
    .flat()
    .join('|') || '(?!)';

const secrets: { pattern: RegExp; what: string }[] = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g, what: 'a private key' },
  {
    pattern:
      /\b(?:gh[pousr]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,255}|xox[abprs]-[\w-]{10,255}|sk[-_](?:live[-_]|test[-_]|proj-)?[A-Za-z0-9]{16,255}|AKIA[A-Z0-9]{16}|AIza[\w-]{35}|npm_\w{30,255}|eyJ[\w-]{10,2000}\.eyJ[\w-]{10,2000})/g,
    what: 'an access token',
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:passwd|secret|api[_-]?key|access[_-]?token|${names})\\s{0,3}[:=：]\\s{0,3}["']?(?=[^\\s"']{0,60}\\d)[^\\s"'，。]{8,80}`,
      'gi',
    ),
    what: 'a password or key',
  },
];

const digitRun = /(?<![\w.])\+?\d(?:[ .-]?\d){8,22}(?![\w])/g;
const emailPattern = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;

const numberKind = (found: string, { numbers, avoid }: Registry): string | undefined => {
  const digits = found.replace(/\D/g, '');
  const bare = bareNumber(found);
  const known = [...numbers, ...avoid.map(({ value }) => bareNumber(value))];
  if (known.some((number) => number.length >= 5 && bare.endsWith(number))) return undefined;
  // A round sum is an amount, and dates are no one's secret.
  if (/0{5}$/.test(digits) || /^(?:\d{4}-\d\d-\d\d[ .]?)+$/.test(found)) return undefined;
  if (isCardNumber(digits)) return 'a payment card number';
  if (isIdentityNumber(digits)) return 'an identity number';
  if (isMobileNumber(digits)) return 'a telephone number of no channel';
  return digits.length >= 10 ? 'a long number, as of an account, a card or a person' : undefined;
};

const fix =
  'Remove it, also from the history if it was committed. An example is written with x, as in 08xx.';

const inFile = (file: ContentFile, registry: Registry): Problem[] => {
  const report = (index: number, what: string, extra = '') =>
    problemIn(
      file,
      placeAt(file.text, index),
      'private-data',
      `This looks like ${what}.`,
      extra || fix,
    );
  const inSecrets = secrets.flatMap(({ pattern, what }) =>
    [...file.text.matchAll(pattern)].map(({ index }) => report(index, what)),
  );
  // Addresses of sources hold long numbers that mean nothing.
  const text = file.text.replace(/https?:\/\/[^\s'"<>)]+/g, blank);
  const known = new Set([
    ...registry.emails,
    ...registry.avoid.map(({ value }) => value.toLowerCase()),
  ]);
  // The pattern tries every word; hardly a text has the sign.
  const inEmails = (text.includes('@') ? [...text.matchAll(emailPattern)] : [])
    .filter(([email]) => !known.has(email.toLowerCase().replace(/\.$/, '')))
    .map(({ index }) =>
      report(
        index,
        'the e-mail address of a person: no channel has it',
        'Remove it, or give it as a channel with its source.',
      ),
    );
  const inNumbers = [...text.matchAll(digitRun)].flatMap(({ 0: found, index }) => {
    const what = numberKind(found, registry);
    return what ? [report(index, what)] : [];
  });
  return [...inSecrets, ...inEmails, ...inNumbers];
};

/** No content file holds a secret or data of a person, not even in a comment. */
export const privateDataRule: Rule = ({ files, registry }) =>
  files
    // Fingerprints of texts are long numbers, written by a command.
    .filter(({ kind }) => kind !== 'articleTranslations')
    .flatMap((file) => inFile(file, registry));
