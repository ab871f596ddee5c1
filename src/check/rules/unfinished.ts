import {
  draftLocales,
  languageNames,
  languageTags,
  locales,
  scripts,
  type Locale,
} from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/language-words.ts';
import { charactersOf } from '../../i18n/scripts.ts';
import { fileRule } from '../content.ts';
import { placeAt } from '../problem.ts';
import type { ContentFile } from '../read/content-file.ts';
import { withoutComments } from '../read/prose-of.ts';
import { readerTexts } from '../read/reader-texts.ts';

/** A text in Latin letters with at least so many words is a sentence, with fewer a name. */
const sentence = 5;

/** Keys of names, which are the same in every language. */
const names = new Set<string | number>(['name', 'display', 'term', 'value']);

/** A line that is not empty, without the spaces at its ends. */
const filledLine = /\S(?:[^\n]*\S)?/g;

/** A language of the site in whose characters something stands in a text of another one. */
const foreignCharacters = (text: string, locale: Locale): Locale | undefined =>
  locales.find(
    (other) =>
      scripts[other] !== 'Latn' &&
      charactersOf(other).source !== charactersOf(locale).source &&
      charactersOf(other).test(text),
  );

/** How many of the words are small words of a language, such as “the” in English. */
const countIn = (words: readonly string[], locale: Locale): number =>
  words.filter((word) => wordsOf(languageTags[locale]).smallWords.includes(word)).length;

/** What the writer of another language left standing; `undefined` where all is well. */
const foreign = (line: string, locale: Locale): string | undefined => {
  // The placeholder of a template may be in any language.
  if (line.includes('‹')) return undefined;
  // A name in its own script, or what stands on a screen, is in brackets or quotation marks.
  const unquoted = line.replace(/[（(“"「][^（）()“”"「」]*[）)”"」]/gu, '');
  const other = foreignCharacters(unquoted, locale);
  if (other !== undefined) return `Characters of ${languageNames[other]} stand in this text.`;
  const words = line.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  if (scripts[locale] !== 'Latn') {
    if (charactersOf(locale).test(unquoted)) return undefined;
    const long = words.filter((word) => word.length > 1);
    return long.length >= sentence ? `“${shown}” is not ${languageNames[locale]}.` : undefined;
  }
  if (
    words.length < sentence ||
    wordsOf(languageTags[locale]).smallWords.length === 0 ||
    countIn(words, locale) > 0
  ) {
    return undefined;
  }
  const theirs = locales.find((each) => countIn(words, each) >= 2);
  return theirs && `“${shown}” looks like ${languageNames[theirs]}.`;
};

/** A placeholder as `npm run new` writes it; no language of the site uses these marks otherwise. */
const placeholder = /‹([^‹›\n]*)›/g;

/** What stands right before a value in a draft language: the key that names the language. */
const draftKey = new RegExp(`(?:^|[\\s{,])(?:${[...draftLocales].join('|')}): *\\[?['"]?$`);

/** Whether a placeholder is for a draft language: the rule `translation` counts it instead. */
const inDraft = (file: ContentFile, index: number): boolean =>
  draftLocales.size > 0 &&
  ((file.kind === 'interface' && draftLocales.has(file.locale!)) ||
    draftKey.test(file.text.slice(Math.max(0, index - 40), index)));

/** Nothing was left standing: no sentence of another language, no mark of a template, no empty page. */
export const unfinishedRule = fileRule('unfinished', (file, report) => {
  for (const text of readerTexts(file)) {
    if (text.path.some((key) => names.has(key))) continue;
    for (const { 0: line, index } of text.text.matchAll(filledLine)) {
      const message = foreign(line, text.locale);
      if (message === undefined) continue;
      const fix = `Write it in ${languageNames[text.locale]}.`;
      report(text.placeOf(index, line), message, fix);
    }
  }
  for (const { 0: found, index } of file.text.matchAll(placeholder)) {
    if (inDraft(file, index)) continue;
    report(
      placeAt(file.text, index),
      `“${found}” is still to be filled in.`,
      'Write your own text there and take the marks ‹ › away.',
    );
  }
  // An article of which only the title was written would be an empty page.
  if (file.kind === 'articleText' && !file.flaw && withoutComments(file.body).trim() === '') {
    report(
      placeAt(file.text, file.text.length),
      'No text follows the title and the summary.',
      'Write it, or remove the file until it is written.',
    );
  }
});
