/** Country code of the numbers in the content, which are Indonesian. */
export const countryCode = '62';

/**
 * Other ways in which people meet a phone number: without separators, and as a phone shows a
 * caller, with the country code. Empty where there is no other way, or it is no number.
 */
export const numberForms = (value: string): string[] => {
  if (!/^[+\d][\d\s().-]*$/.test(value)) return [];
  const digits = value.replace(/\D/g, '');
  const forms = digits.startsWith('0') ? [digits, `+${countryCode}${digits.slice(1)}`] : [digits];
  return forms.filter((form) => form !== value);
};
