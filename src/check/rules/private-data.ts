import { passesLuhn } from '../../complaints/letter/secrets/card-number.ts';
import { isIdentityNumber, isMobileNumber } from '../../i18n/country.ts';
import { inAllLanguages } from '../../i18n/language-words.ts';
import { fileRule } from '../content.ts';
import { placeAt } from '../problem.ts';
import { blank } from '../read/prose-of.ts';
import { bareNumber, emailPattern, type Registry } from '../read/registry.ts';

/** Digits as on a payment card; one in ten random numbers passes the check too. */
const isCardNumber = (digits: string): boolean =>
  /^[2-6]\d{12,18}$/.test(digits) && passesLuhn(digits);

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

const numberKind = (found: string, { numbers, avoid }: Registry): string | undefined => {
  const digits = found.replace(/\D/g, '');
  const bare = bareNumber(found);
  const known = [...numbers, ...avoid.map(({ value }) => bareNumber(value))];
  if (known.some((number) => number.length >= 5 && bare.endsWith(number))) return undefined;
  // A number with five zeros at its end is an amount, and a row of dates is no private data.
  if (/0{5}$/.test(digits) || /^(?:\d{4}-\d\d-\d\d[ .]?)+$/.test(found)) return undefined;
  if (isCardNumber(digits)) return 'a payment card number';
  if (isIdentityNumber(digits)) return 'an identity number';
  if (isMobileNumber(digits)) return 'a telephone number of no channel';
  return digits.length >= 10 ? 'a long number, as of an account, a card or a person' : undefined;
};

/** No content file holds a secret or data of a person, not even in a comment. */
export const privateDataRule = fileRule('private-data', (file, report, { registry }) => {
  // Fingerprints of texts are long numbers, written by a command.
  if (file.kind === 'articleTranslations') return;
  const tell = (
    index: number,
    what: string,
    fix = 'Remove it, also from the history if it was committed. An example is written with x, as in 08xx.',
  ) => {
    report(placeAt(file.text, index), `This looks like ${what}.`, fix);
  };
  for (const { pattern, what } of secrets) {
    for (const { index } of file.text.matchAll(pattern)) tell(index, what);
  }
  // Addresses of sources hold long numbers that mean nothing.
  const text = file.text.replace(/https?:\/\/[^\s'"<>)]+/g, blank);
  const known = new Set([
    ...registry.emails,
    ...registry.avoid.map(({ value }) => value.toLowerCase()),
  ]);
  for (const { 0: email, index } of text.matchAll(emailPattern)) {
    if (known.has(email.toLowerCase().replace(/\.$/, ''))) continue;
    tell(
      index,
      'the e-mail address of a person: no channel has it',
      'Remove it, or give it as a channel with its source.',
    );
  }
  for (const { 0: found, index } of text.matchAll(digitRun)) {
    const what = numberKind(found, registry);
    if (what) tell(index, what);
  }
});
