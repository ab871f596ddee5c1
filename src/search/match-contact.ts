import type { KnownContact } from './question-data.ts';

const digits = (text: string): string => text.replace(/\D/g, '');

/** Numbers compare by their digits, with the country code or the leading zero left off. */
const number = (text: string): string => digits(text).replace(/^(?:62|0)/, '');

const address = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

const looksLikeNumber = (text: string): boolean =>
  /^[\s+\d().-]+$/.test(text) && digits(text).length > 2;

/** Not an amount: it begins as phone numbers do and is long enough for one. */
const looksLikePhone = (text: string): boolean =>
  /^(?:\+|0|62|1500)/.test(text.trim()) && digits(text).length >= 7;

const looksLikeAddress = (text: string): boolean => /^\S*[@.]\S{2,}$/.test(text);

/** The parts of a query that could be a phone number, an e-mail, a handle or a site. */
const candidates = (query: string): string[] => [
  ...(query.match(/\+?\d[\d\s().-]{1,}\d/g) ?? []),
  ...query.split(/\s+/).filter(looksLikeAddress),
];

/**
 * The registered contacts that a query names, genuine or not. An unknown number gives an empty
 * list, and `asked` says that one was typed.
 */
export const matchContact = (
  query: string,
  contacts: readonly KnownContact[],
): { asked: boolean; matches: KnownContact[] } => {
  const parts = candidates(query).filter(
    (part) => looksLikeAddress(part) || digits(part).length >= 3,
  );
  const same = (part: string, value: string): boolean =>
    looksLikeNumber(part)
      ? looksLikeNumber(value) && number(part) === number(value)
      : address(part) === address(value);
  return {
    asked: parts.some((part) => looksLikeAddress(part) || looksLikePhone(part)),
    matches: contacts.filter(({ value }) => parts.some((part) => same(part, value))),
  };
};
