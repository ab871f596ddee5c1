import { country } from '../../i18n/country.ts';
import { inAllLanguages } from '../../i18n/language-words.ts';
import type { PhoneReading } from './phone-number.ts';

/** How the browser reads the numbers that readers type. */
export const phoneReading: PhoneReading = {
  ...(country && { dialingCode: country.dialingCode }),
  times: inAllLanguages(({ times }) => times).flat(),
};

/**
 * Other ways in which people meet a phone number: without separators, and as a phone shows a
 * caller, with the country code. Empty where there is no other way, or it is no number.
 */
export const numberForms = (value: string): string[] => {
  if (!/^[+\d][\d\s().-]*$/.test(value)) return [];
  const digits = value.replace(/\D/g, '');
  const forms =
    country && digits.startsWith('0')
      ? [digits, `+${country.dialingCode}${digits.slice(1)}`]
      : [digits];
  return forms.filter((form) => form !== value);
};
