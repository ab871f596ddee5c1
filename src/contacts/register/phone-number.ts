/**
 * A phone number however it was written. `trunk` begins with the national 0, `plain` with neither
 * that nor a country code: a service number, or a number whose 0 was left off.
 */
export type PhoneNumber = {
  /** The number without country code and leading zero; of a `foreign` number all digits. */
  digits: string;
  form: 'plain' | 'trunk' | 'international' | 'foreign';
};

/** What numbers are read by: the country of the site, and words of the languages of its readers. */
export type PhoneReading = {
  /** Absent where the site names no country. */
  dialingCode?: string;
  /** Patterns of hours and days, which stand beside numbers. */
  times: string[];
};

/** A number of this length is no service number, so without a 0 its 0 was left off. */
const fullLength = 9;

/** Reads a number; `undefined` where there are fewer than three digits. */
export const readNumber = (
  text: string,
  { dialingCode }: PhoneReading,
): PhoneNumber | undefined => {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 3) return undefined;
  const withPlus = /^[\s(]*\+/.test(text);
  const withZeros = !withPlus && digits.startsWith('00');
  const abroad = withZeros ? digits.slice(2) : digits;
  const isOwnCountry = dialingCode !== undefined && abroad.startsWith(dialingCode);
  if ((withPlus || withZeros) && !isOwnCountry) return { digits: abroad, form: 'foreign' };
  if (isOwnCountry && (withPlus || withZeros || digits.length >= fullLength)) {
    const national = abroad.slice(dialingCode.length).replace(/^0/, '');
    return { digits: national, form: 'international' };
  }
  return digits.startsWith('0')
    ? { digits: digits.slice(1), form: 'trunk' }
    : { digits, form: 'plain' };
};

/**
 * Whether two writings reach the same line. A service number such as 157 takes no 0 in front, and
 * a number of another country is never one of ours, however alike the digits are.
 */
export const isSameNumber = (a: PhoneNumber, b: PhoneNumber): boolean => {
  if (a.digits !== b.digits) return false;
  if (a.form === 'foreign' || b.form === 'foreign') return a.form === b.form;
  const forms = new Set([a.form, b.form]);
  const isServiceNumber = a.digits.length < fullLength;
  return !(isServiceNumber && forms.has('plain') && forms.has('trunk'));
};
