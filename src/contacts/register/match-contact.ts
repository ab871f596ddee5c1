import {
  isContact,
  namesIn,
  readRegister,
  type KnownContact,
  type ReadContact,
  type Register,
  type RegisterVerdict,
} from './known-contact.ts';
import { looksLike } from './lookalike.ts';
import { handleName, readContacts, type Reading } from './read-contacts.ts';

/** What the register says of a contact, or what can be said of one that it does not hold. */
type Verdict = RegisterVerdict | 'lookalike' | 'unknown';

/** What the register says of one contact somebody typed. */
export type Answer<T extends KnownContact> = {
  /** The contact as it was typed. */
  text: string;
  verdict: Verdict;
  /** What it is; of a lookalike, what it is easily taken for; empty where it is unknown. */
  contacts: T[];
  /** The network it is on, where a link says so. */
  network?: string;
};

/** A warning outweighs everything else the register says. */
const bySafety: RegisterVerdict[] = ['impostor', 'retired', 'same-name', 'genuine'];

const worst = <T extends KnownContact>(matches: readonly ReadContact<T>[]): RegisterVerdict =>
  bySafety.find((verdict) => matches.some(({ contact }) => contact.verdict === verdict))!;

const hostLength = ({ reading }: ReadContact<KnownContact>): number =>
  reading.kind === 'site' ? reading.address.host.length : 0;

/** The matches whose verdict weighs most; of a host and the domains above it, only the host. */
const decisive = <T extends KnownContact>(matches: readonly ReadContact<T>[]): T[] => {
  const verdict = worst(matches);
  const ofVerdict = matches.filter(({ contact }) => contact.verdict === verdict);
  const longest = Math.max(...ofVerdict.map(hostLength));
  return ofVerdict.filter((match) => hostLength(match) === longest).map(({ contact }) => contact);
};

const answer = <T extends KnownContact>(
  typed: Reading,
  register: readonly ReadContact<T>[],
): Answer<T> => {
  const asked = { text: typed.text, ...('network' in typed && { network: typed.network }) };
  const matches = register.filter((known) => isContact(typed, known));
  if (matches.length > 0) {
    return { ...asked, verdict: worst(matches), contacts: decisive(matches) };
  }
  const taken = register.find(
    ({ contact, reading }) => contact.verdict === 'genuine' && looksLike(typed, reading),
  );
  return taken
    ? { ...asked, verdict: 'lookalike', contacts: [taken.contact] }
    : { ...asked, verdict: 'unknown', contacts: [] };
};

/** A single word may be an account without its `@`: `help_desk`. */
const accountName = (text: string): Reading | undefined => {
  const word = text.trim();
  return /^[^\s\p{Script=Han}]+$/u.test(word)
    ? { kind: 'handle', text: word, name: handleName(word) }
    : undefined;
};

/**
 * Says of each number, address and name in a text what the register knows of it. Empty where the
 * text names none.
 */
export const checkContacts = <T extends KnownContact>(
  text: string,
  known: Register<T>,
): Answer<T>[] => {
  const register = readRegister(known);
  const read = readContacts(text, known.phones).map((reading) => answer(reading, register));
  if (read.length > 0) return read;
  const named = namesIn(text, register);
  if (named.length > 0) {
    return [{ text: text.trim(), verdict: worst(named), contacts: decisive(named) }];
  }
  const name = accountName(text);
  const found = name === undefined ? undefined : answer(name, register);
  return found && (found.verdict !== 'unknown' || /[\d._-]/.test(found.text)) ? [found] : [];
};

/**
 * A number and not an amount, because it stands in a chat link, or begins like a phone number and is
 * long enough.
 */
const looksLikePhone = (
  { number, text, network }: Reading & { kind: 'number' },
  { contacts, phones: { dialingCode = '0' } }: Register<KnownContact>,
): boolean =>
  network !== undefined ||
  (number.digits.length >= 7 &&
    (/^\(*[+0]/.test(text) ||
      text.startsWith(dialingCode) ||
      contacts.some(({ value }) => /^\d{7,}$/.test(value) && text.startsWith(value.slice(0, 4)))));

/**
 * The registered contacts that a query names, genuine or not. An unknown number gives an empty
 * list, and `asked` says that one was typed.
 */
export const matchContact = <T extends KnownContact>(
  query: string,
  register: Register<T>,
): { asked: boolean; matches: T[] } => ({
  asked: readContacts(query, register.phones).some(
    (typed) => typed.kind !== 'number' || looksLikePhone(typed, register),
  ),
  matches: checkContacts(query, register).flatMap((found) =>
    found.verdict === 'lookalike' ? [] : found.contacts,
  ),
});
