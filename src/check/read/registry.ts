import { country } from '../../i18n/country.ts';
import { fieldsOf, ofKind, type ContentFile } from './content-file.ts';
import type { ContactToAvoid } from '../../schemas/contact-to-avoid.ts';
import { plainOrLocalizedText } from '../../schemas/localized.ts';
import { textsBelow } from './texts-below.ts';

/** Contacts the content gives with a source, and those it warns of. */
export type Registry = {
  /** E-mail addresses of channels and of this site itself, in lower case. */
  emails: ReadonlySet<string>;
  /** Telephone numbers of channels, digits only, without dialling code or leading 0. */
  numbers: ReadonlySet<string>;
  avoid: { value: string; status: string; instead: string | undefined }[];
};

export const emailPattern = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;

const leading = new RegExp(`^(?:00)?${country?.dialingCode ?? ''}(?=\\d{7})|^0`);

/** The same number however it is written: with or without separators and country code. */
export const bareNumber = (text: string): string => text.replace(/\D/g, '').replace(leading, '');

/** Contacts to avoid that have a value; what is wrong with the others is for the schema to say. */
export const contactsToAvoidIn = ({ yaml }: ContentFile): ContactToAvoid[] =>
  (Array.isArray(yaml.data) ? (yaml.data as unknown[]) : []).filter(
    (entry): entry is ContactToAvoid =>
      plainOrLocalizedText.safeParse((entry as Partial<ContactToAvoid> | null)?.value).success,
  );

/** Collects the contacts of channels and the contacts to avoid. */
export const registryOf = (files: readonly ContentFile[]): Registry => {
  const values = ofKind(files, 'channel')
    .map(fieldsOf)
    .flatMap(({ value, url, display }) => textsBelow([value, url, display]))
    .map(({ value }) => value);
  const ownAddresses = ofKind(files, 'site').map((file) => String(fieldsOf(file).securityContact));
  const entries = ofKind(files, 'contactsToAvoid').flatMap(contactsToAvoidIn);
  return {
    emails: new Set(
      [...values, ...ownAddresses].flatMap((text) => text.toLowerCase().match(emailPattern) ?? []),
    ),
    numbers: new Set(
      values
        .flatMap((value) => value.match(/\+?\d(?:[\d ().-]*\d)?/g) ?? [])
        .map(bareNumber)
        .filter((number) => number.length >= 3),
    ),
    // An entry in words (“any WhatsApp number that …”) cannot be found in a text.
    avoid: entries.flatMap(({ value, status, instead }) =>
      typeof value === 'string' ? [{ value, status, instead }] : [],
    ),
  };
};
