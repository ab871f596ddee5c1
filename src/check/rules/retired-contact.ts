import { country } from '../../i18n/country.ts';
import { inAllLanguages } from '../../i18n/language-words.ts';
import { fileRule } from '../content.ts';
import type { Where } from '../read/content-file.ts';
import { blank, withoutComments } from '../read/prose-of.ts';
import { placeOfText } from '../read/reader-texts.ts';
import { bareNumber } from '../read/registry.ts';
import { textsBelow } from '../read/texts-below.ts';

type Found = { index: number; value: string };

/** What people put between the digits of a number, also when they make a part of it bold. */
const between = '[\\s().·/*_\\p{Pd}−]{0,3}';

/** A number in any way to write it: with the code of the country, grouped, in wide digits. */
const numberPattern = (value: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:\\(?(?:(?:\\+|00)?${country?.dialingCode ?? ''}${between}0?|0))?${between}${Array.from(bareNumber(value)).join(between)}(?![\\p{L}\\d])`,
    'gu',
  );

/** A name as a whole: `wallet.in` is no part of `wallet.info`, nor `pay.com` of `mypay.com`. */
const namePattern = (value: string): RegExp => {
  const name = RegExp.escape(value);
  return new RegExp(`(?<![\\w@.-])${name}(?!\\w|[.-]\\w)|(?<=www\\.)${name}`, 'gi');
};

/** The same text with plain digits, as long as before. */
const plainDigits = (text: string): string =>
  text.replace(/[０-９＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Where a text uses a contact: numbers in any way to write them, names as whole words. */
const usesOf = (value: string, text: string): Found[] => {
  const isNumber = /^[+\d][\d\s().-]*$/.test(value);
  const pattern = isNumber ? numberPattern(value) : namePattern(value);
  return [...plainDigits(text).matchAll(pattern)].map(({ 0: found, index }) => {
    const start = index + (isNumber ? found.search(/[+(\d]/) : 0);
    return { index: start, value: text.slice(start, index + found.length) };
  });
};

/** Keys below which an old contact may stand: phrases that people search for, and sources. */
const elsewhere = new Set<string | number>(['askedAs', 'sources', 'checked']);

/** A sourced fact may name impostors, if it says that they are. */
const warning = new RegExp(
  inAllLanguages(({ warnings }) => warnings)
    .flat()
    .join('|') || '(?!)',
  'i',
);

const said: Record<string, string> = {
  retired: 'is no longer in use',
  impostor: 'is used by scammers',
  'same-name': 'belongs to somebody else of the same name',
};

/** No text gives a contact that contacts-to-avoid.yaml warns of. */
export const retiredContactRule = fileRule('retired-contact', (file, report, { registry }) => {
  if (file.kind === 'contactsToAvoid' || file.kind === 'searchVocabulary') return;
  const judge = (text: string, whereOf: (found: Found) => Where) => {
    for (const { value, status, instead } of registry.avoid) {
      if (file.kind === 'facts' && status === 'impostor' && warning.test(text)) continue;
      for (const found of usesOf(value, text)) {
        report(
          whereOf(found),
          `“${found.value}” ${said[status] ?? 'is not to be used'}, says content/contacts-to-avoid.yaml.`,
          instead ? `Use the channel “${instead}”.` : 'Take it out.',
        );
      }
    }
  };
  for (const { path, value: text } of textsBelow(file.yaml.data)) {
    if (path.some((key) => elsewhere.has(key))) continue;
    judge(text, ({ value }) => placeOfText(file, path, value));
  }
  const body = withoutComments(file.body).replace(/<\/?Fact[^<>]*>/g, blank);
  judge(body, ({ index }) => index);
});
