import { handleName, readContacts, type Reading } from './read-contacts.ts';
import { isSameNumber, type PhoneReading } from './phone-number.ts';
import { isWithin } from './web-address.ts';

/** What the register says of a contact. */
export type RegisterVerdict = 'genuine' | 'retired' | 'impostor' | 'same-name';

/** A number, an address or a name of the register, as far as comparing goes. */
export type KnownContact = {
  /** The contact as the register holds it. */
  value: string;
  verdict: RegisterVerdict;
  /** Network or app, such as `WhatsApp`. The same number on another network counts as unknown. */
  network?: string;
};

/** The contacts of a site, and how numbers are read there. */
export type Register<T extends KnownContact> = { contacts: readonly T[]; phones: PhoneReading };

/** A registered contact, read once. */
export type ReadContact<T extends KnownContact> = { contact: T; reading: Reading };

/** Reads the values of a register; descriptions, which name no number or address, are left out. */
export const readRegister = <T extends KnownContact>({
  contacts,
  phones,
}: Register<T>): ReadContact<T>[] =>
  contacts.flatMap((contact) => {
    const [reading] = readContacts(contact.value, phones);
    return reading ? [{ contact, reading }] : [];
  });

/** A channel counts on its own network only; a warning holds on all networks. */
const isOnItsNetwork = (
  { verdict, network: registered }: KnownContact,
  network: string | undefined,
): boolean =>
  verdict !== 'genuine' || network === undefined || network === registered?.toLowerCase();

/** Whether what was typed is the registered contact, or belongs to it beyond doubt. */
export const isContact = <T extends KnownContact>(
  typed: Reading,
  { contact, reading: known }: ReadContact<T>,
): boolean => {
  const isWarning = contact.verdict !== 'genuine';
  if (typed.kind === 'number' && known.kind === 'number') {
    return isSameNumber(typed.number, known.number) && isOnItsNetwork(contact, typed.network);
  }
  if (typed.kind === 'handle' && known.kind === 'handle') {
    return typed.name === known.name && isOnItsNetwork(contact, typed.network);
  }
  if (typed.kind === 'email' && known.kind === 'email') return typed.address === known.address;
  if (typed.kind === 'site' && known.kind === 'site') {
    const { host, path } = known.address;
    // Where a path is registered, the host is shared with others.
    const below = `${typed.address.path}/`.startsWith(`${path}/`);
    return isWithin(typed.address.host, host) && below;
  }
  // A name with a dot in it, typed without its `@`, reads as a site.
  if (typed.kind === 'site' && known.kind === 'handle') {
    return typed.address.path === '' && typed.address.host === known.name;
  }
  // Mail from a domain to avoid, or the site behind an old e-mail address.
  if (typed.kind === 'email' && known.kind === 'site') {
    return isWarning && isWithin(typed.domain, known.address.host);
  }
  if (typed.kind === 'site' && known.kind === 'email') {
    return isWarning && isWithin(typed.address.host, known.domain);
  }
  return false;
};

/** Registered names on social networks that stand in a text without their `@`. */
export const namesIn = <T extends KnownContact>(
  text: string,
  register: readonly ReadContact<T>[],
): ReadContact<T>[] => {
  const words = new Set(
    text
      .normalize('NFKC')
      .split(/[\s,;:!?()"']+/u)
      .map(handleName),
  );
  return register.filter(({ reading }) => reading.kind === 'handle' && words.has(reading.name));
};
