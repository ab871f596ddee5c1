import { readNumber, type PhoneNumber, type PhoneReading } from './phone-number.ts';
import { networkOf, readAddress, type WebAddress } from './web-address.ts';

/** One number, address or name found in what somebody typed or pasted. */
export type Reading = { text: string } & (
  | { kind: 'number'; number: PhoneNumber; network?: string }
  | { kind: 'email'; address: string; domain: string }
  | { kind: 'site'; address: WebAddress; network?: string }
  | { kind: 'handle'; name: string; network?: string }
);

/** Characters that end an address when it stands in a sentence; Chinese is written without spaces. */
const end = String.raw`\s\p{Script=Han},;!'"<>()\[\]{}|*~\u0060，；！？：。「」『』《》〈〉【】“”‘’（）、`;

/**
 * Takes the place of what has been read, so that the text around it is not read as if it ended
 * there.
 */
const taken = '\ufffc';

/** A host that goes on in Chinese is another host: `example.id客服.com`. */
const chineseHost = String.raw`(?:。?\p{Script=Han}+(?:\.[^${end}:/@?#.]+)+)`;

/*
 * The first group of each pattern is what must stand in front, the second what is read, because
 * browsers at the floor have no lookbehind. The patterns are compiled at first use and not when a
 * page starts: classes of Unicode characters take a cheap phone 30 ms.
 */
const before = String.raw`(^|[${end}:/])`;
/** Whatever stands in front of `@`, then what may be in a link: Chinese only within its host. */
const withScheme =
  String.raw`()([a-z][a-z\d+.-]*:\/{2}(?:[^\s<>"/?#]*@(?=[^\s/?#]*\.))?\p{Script=Han}*(?:\.\p{Script=Han}+|${chineseHost}|` +
  String.raw`[,;](?!\p{Script=Han}|[a-z]+:)|[^\s\p{Script=Han}<>"|*\u0060,;。「」『』《》〈〉【】“”‘’、])+)`;
const email = String.raw`()([^${end}:/@]+@[^${end}:/@?#]+\.[^${end}:/@?#]+${chineseHost}?)`;
const handle = String.raw`${before}(@[^${end}:/@?#]+)`;
/** A whole word only: `example.id-help.xyz` is not `example.id` with something behind it. */
const bareAddress =
  String.raw`${before}((?:[^${end}:/@?#.]+\.)+(?=\p{L})[^${end}:/@?#.]{2,}${chineseHost}?` +
  String.raw`(?=[${end}/?#]|:(?![^${end}/?#]*[@${taken}])|\.*(?:[${end}]|$))(?::\d+)?(?:[/?#][^${end}]*)?)`;
const phone = String.raw`()([+(]?\+?\d[\d \t().-]*\d)`;

/**
 * Full-width forms, invisible marks of copied text, and the many kinds of dashes and dots are made
 * the same.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('\\', '/')
    .replace(/[\p{Pd}\u2212\u00b7\u2022]/gu, '-')
    .replace(/([\p{L}\p{N}])(?:\[\.\]|\(\.\)|[。｡])(?=[a-z\d])/giu, '$1.')
    .replace(/\bhxxp/gi, 'http');

const readSite = (text: string, phones: PhoneReading): Reading => {
  const address = readAddress(text);
  const social = networkOf(address, text);
  if (social?.number !== undefined) {
    const number = readNumber(social.number, phones);
    if (number) return { kind: 'number', text, number, network: social.network };
  }
  if (social?.name) return { kind: 'handle', text, name: social.name, network: social.network };
  return { kind: 'site', text, address, ...(social && { network: social.network }) };
};

const readEmail = (text: string): Reading => {
  const address = text.toLowerCase().replace(/\.+$/, '');
  return { kind: 'email', text, address, domain: address.slice(address.lastIndexOf('@') + 1) };
};

const readPhone = (text: string, phones: PhoneReading): Reading | undefined => {
  const number = readNumber(text, phones);
  return number && { kind: 'number', text: text.trim(), number };
};

/** A name on a social network; capitals and a dot that ends the sentence do not tell names apart. */
export const handleName = (text: string): string =>
  text.toLowerCase().replace(/^@/, '').replace(/\.+$/, '');

/** The numeral of a list: “1. 1500123”. */
const listNumeral = /(^|\s)([1-9][.)]\s+)(?=[+(\d])/g;

/** When somebody is there: “1500123 (24 jam)”, “1500123 24/7”. */
const hours = (times: readonly string[]): RegExp =>
  new RegExp(
    `(\\d)([ \\t(.-]+\\d{1,2})(?=\\s*(?:${times.join('|') || '(?!)'})(?![a-z])|\\s*[/x×]\\s*(?:7|24)(?!\\d))`,
    'gi',
  );

/** What may follow a whole number: a bracket, or another sentence. */
const nextPart = /((?:\d[ \t-]?){5,})(\.\s+|\()(?=\d)/g;

/**
 * Separates phone numbers from figures beside them, such as the “24” of “1500123 24 jam”, so that
 * they are not read as one number.
 *
 * @param times patterns of hours and days
 */
const apartFromFigures = (text: string, times: readonly string[]): string =>
  [listNumeral, hours(times), nextPart].reduce(
    (rest, pattern) =>
      rest.replace(
        pattern,
        (_, front: string, figures: string) => front + taken.repeat(figures.length),
      ),
    text,
  );

/**
 * Finds the phone numbers, e-mail addresses, web addresses and `@names` in a text, in any writing:
 * with the dialling code after `+` or `00`, brackets, full-width digits, `tel:` and `mailto:` links, profile pages.
 */
export const readContacts = (typed: string, phones: PhoneReading): Reading[] => {
  let rest = plain(typed);
  const readings: { at: number; reading: Reading }[] = [];
  const take = (pattern: string, read: (text: string) => Reading | undefined): void => {
    rest = rest.replace(new RegExp(pattern, 'giu'), (...match) => {
      const [whole, front, text] = match as [string, string, string];
      const at = match.find((value) => typeof value === 'number')!;
      const reading = read(text);
      if (reading) readings.push({ at: at + front.length, reading });
      return reading ? front + taken.repeat(text.length) : whole;
    });
  };
  take(withScheme, (text) => readSite(text.replace(/[.,;:!?)]+$/, ''), phones));
  take(email, readEmail);
  take(bareAddress, (text) => readSite(text, phones));
  take(handle, (text) => ({ kind: 'handle', text, name: handleName(text) }));
  rest = apartFromFigures(rest, phones.times);
  take(phone, (text) => readPhone(text, phones));
  return readings.sort((a, b) => a.at - b.at).map(({ reading }) => reading);
};
