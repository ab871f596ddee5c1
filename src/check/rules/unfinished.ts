import { draftLocales, languageNames, locales, scripts, type Locale } from '../../i18n/locales.ts';
import { charactersOf, languageOf } from '../../i18n/scripts.ts';
import { smallWords } from '../languages/small-words.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { Rule } from '../content.ts';
import { placeAt, type Problem } from '../problem.ts';
import { withoutComments } from '../read/prose-of.ts';
import { readerTexts, type ReaderText } from '../read/reader-texts.ts';

/** A text in Latin letters with at least so many words is a sentence, with fewer a name. */
const sentence = 5;

/** Names stay as they are. */
const names = new Set<string | number>(['name', 'display', 'term', 'value']);

type Line = { line: string; index: number };

const linesOf = ({ text }: ReaderText): Line[] => {
  let index = 0;
  return text.split('\n').map((line) => {
    const at = { line: line.trim(), index: index + line.search(/\S|$/) };
    index += line.length + 1;
    return at;
  });
};

/** A language of the site in whose characters something stands in a text of another one. */
const foreignCharacters = (text: string, locale: Locale): Locale | undefined =>
  locales.find(
    (other) =>
      scripts[other] !== 'Latn' &&
      charactersOf(other).source !== charactersOf(locale).source &&
      charactersOf(other).test(text),
  );

/** Words of a language that say that a sentence is in it. */
const countIn = (words: readonly string[], locale: Locale): number =>
  words.filter((word) => smallWords[languageOf(locale)]?.has(word)).length;

/** What the writer of another language left standing; `undefined` where all is well. */
const foreign = (line: string, locale: Locale): string | undefined => {
  // What is still to be filled in may be said in any language.
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
  if (words.length < sentence || !smallWords[languageOf(locale)] || countIn(words, locale) > 0) {
    return undefined;
  }
  const theirs = locales.find((each) => each !== locale && countIn(words, each) >= 2);
  return theirs && `“${shown}” looks like ${languageNames[theirs]}.`;
};

/** A sentence of another language was copied to be translated, and forgotten. */
const untranslated = (file: ContentFile): Problem[] =>
  readerTexts(file)
    .filter(({ path }) => !path.some((key) => names.has(key)))
    .flatMap((text) =>
      linesOf(text).flatMap(({ line, index }) => {
        const message = foreign(line, text.locale);
        if (message === undefined) return [];
        const place = text.placeOf(index, line);
        const fix = `Write it in ${languageNames[text.locale]}.`;
        return [problemIn(file, place, 'unfinished', message, fix)];
      }),
    );

/** `‹…›` as `npm run new` writes it: marks no language of the site uses for anything else. */
const placeholder = /‹([^‹›\n]*)›/g;

/** Before the value of a key that is a draft language, in a map or between braces. */
const draftKey = new RegExp(`(?:^|[\\s{,])(?:${[...draftLocales].join('|')}): *\\[?['"]?$`);

/** What a draft language lacks is said once a file. */
const inDraft = (file: ContentFile, index: number): boolean =>
  draftLocales.size > 0 &&
  ((file.kind === 'interface' && draftLocales.has(file.id as Locale)) ||
    draftKey.test(file.text.slice(Math.max(0, index - 40), index)));

const placeholders = (file: ContentFile): Problem[] =>
  [...file.text.matchAll(placeholder)]
    .filter(({ index }) => !inDraft(file, index))
    .map((match) =>
      problemIn(
        file,
        placeAt(file.text, match.index),
        'unfinished',
        `“${match[0]}” is still to be filled in.`,
        'Write your own text there and take the marks ‹ › away.',
      ),
    );

/** An article of which only the title was written would be an empty page. */
const unwritten = (file: ContentFile): Problem[] =>
  file.kind === 'articleText' && !file.flaw && withoutComments(file.body).trim() === ''
    ? [
        problemIn(
          file,
          placeAt(file.text, file.text.length),
          'unfinished',
          'No text follows the title and the summary.',
          'Write it, or remove the file until it is written.',
        ),
      ]
    : [];

/** Nothing was left standing: no sentence of another language, no mark of a template, no empty page. */
export const unfinishedRule: Rule = ({ files }) =>
  files.flatMap((file) => [...untranslated(file), ...placeholders(file), ...unwritten(file)]);
