import { country } from '../../i18n/country.ts';
import { inAllLanguages } from '../../i18n/language-words.ts';
import { rule } from '../content.ts';
import type { ContentFile, Report, Where } from '../read/content-file.ts';
import { blank, withoutComments } from '../read/prose-of.ts';
import { placeOfText } from '../read/reader-texts.ts';
import { bareNumber, type Registry } from '../read/registry.ts';
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

/** The same text with plain digits, as long as before. */
const plainDigits = (text: string): string =>
  text.replace(/[０-９＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const isNumber = (value: string): boolean => /^[+\d][\d\s().-]*$/.test(value);

/** Where a text uses a contact: numbers in any way to write them, names as whole words. */
const usesOf = (value: string, text: string): Found[] => {
  if (isNumber(value)) {
    return [...plainDigits(text).matchAll(numberPattern(value))].map(({ 0: found, index }) => {
      const start = index + found.search(/[+(\d]/);
      return { index: start, value: text.slice(start, index + found.length) };
    });
  }
  const found: Found[] = [];
  const [low, sought] = [text.toLowerCase(), value.toLowerCase()];
  for (let at = low.indexOf(sought); at !== -1; at = low.indexOf(sought, at + 1)) {
    // `wallet.in` is no part of `wallet.info`, nor `pay.com` of `mypay.com`.
    const isWhole =
      !/[\w@.-]/.test(low.charAt(at - 1)) &&
      !/^(?:\w|[.-]\w)/.test(low.slice(at + sought.length, at + sought.length + 2));
    const isAfterWww = low.slice(0, at).endsWith('www.');
    if (isWhole || isAfterWww) found.push({ index: at, value: text.slice(at, at + sought.length) });
  }
  return found;
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

const inFile = (file: ContentFile, { avoid }: Registry, report: Report): void => {
  const find = (text: string, tell: (found: Found, status: string, fix: string) => void) => {
    for (const { value, status, instead } of avoid) {
      for (const found of usesOf(value, text)) {
        tell(found, status, instead ? `Use the channel “${instead}”.` : 'Take it out.');
      }
    }
  };
  const tell = (where: Where, value: string, status: string, fix: string) => {
    const what = said[status] ?? 'is not to be used';
    report(file, where, `“${value}” ${what}, says content/contacts-to-avoid.yaml.`, fix);
  };
  for (const { path, value: text } of textsBelow(file.yaml.data)) {
    if (path.some((key) => elsewhere.has(key))) continue;
    find(text, ({ value }, status, fix) => {
      if (file.kind === 'facts' && status === 'impostor' && warning.test(text)) return;
      tell(placeOfText(file, path, value), value, status, fix);
    });
  }
  const body = withoutComments(file.body).replace(/<\/?Fact[^<>]*>/g, blank);
  find(body, ({ index, value }, status, fix) => {
    tell(index, value, status, fix);
  });
};

/** No text gives a contact that contacts-to-avoid.yaml warns of. */
export const retiredContactRule = rule('retired-contact', ({ files, registry }, report) => {
  for (const file of files) {
    const isFree = file.kind === 'contactsToAvoid' || file.kind === 'searchVocabulary';
    if (!isFree) inFile(file, registry, report);
  }
});
