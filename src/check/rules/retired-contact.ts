import { country } from '../../i18n/country.ts';
import { inAllLanguages } from '../../i18n/language-words.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { Rule } from '../content.ts';
import { placeAt, type Problem } from '../problem.ts';
import { blank, withoutComments } from '../read/prose-of.ts';
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

/**
 * A quick test for contacts that may be in a file. Nearly always none is, and the slow search is
 * skipped.
 */
const possibleIn = (avoid: Registry['avoid'], text: string): Registry['avoid'] => {
  const low = text.toLowerCase();
  const joined = plainDigits(low).replace(/[^\p{L}\d]+/gu, '');
  return avoid.filter(({ value }) =>
    isNumber(value) ? joined.includes(bareNumber(value)) : low.includes(value.toLowerCase()),
  );
};

/** Searched as people type it, or the sources themselves, which may well be old. */
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

const inFile = (file: ContentFile, registry: Registry): Problem[] => {
  if (file.kind === 'contactsToAvoid' || file.kind === 'searchVocabulary') return [];
  const avoid = possibleIn(registry.avoid, file.text);
  if (avoid.length === 0) return [];
  const problem = (place: { line: number; column: number }, value: string, index: number) => {
    const { status, instead } = avoid[index]!;
    return problemIn(
      file,
      place,
      'retired-contact',
      `“${value}” ${said[status] ?? 'is not to be used'}, says content/contacts-to-avoid.yaml.`,
      instead ? `Use the channel “${instead}”.` : 'Take it out.',
    );
  };
  const inYaml = textsBelow(file.yaml.data)
    .filter(({ path }) => !path.some((key) => elsewhere.has(key)))
    .flatMap(({ path, value: text }) =>
      avoid.flatMap(({ value, status }, index) => {
        if (file.kind === 'facts' && status === 'impostor' && warning.test(text)) return [];
        return usesOf(value, text).map((found) => {
          const range = file.yaml.rangeOf(path);
          const at = range ? file.text.indexOf(found.value, range[0]) : -1;
          const isThere = range && at !== -1 && at < range[1];
          return problem(
            isThere ? placeAt(file.text, at) : file.yaml.placeOf(path),
            found.value,
            index,
          );
        });
      }),
    );
  const body = withoutComments(file.body).replace(/<\/?Fact[^<>]*>/g, blank);
  const inBody = avoid.flatMap(({ value }, index) =>
    usesOf(value, body).map((found) =>
      problem(placeAt(file.text, file.bodyStart + found.index), found.value, index),
    ),
  );
  return [...inYaml, ...inBody];
};

/** No text gives a contact that contacts-to-avoid.yaml warns of. */
export const retiredContactRule: Rule = ({ files, registry }) =>
  files.flatMap((file) => inFile(file, registry));
