import { languageNames, type Locale } from '../../i18n/locales.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { Rule } from '../content.ts';
import { placeAt, type Problem } from '../problem.ts';
import { readerTexts, type ReaderText } from '../read/reader-texts.ts';

/** A text in Latin letters with at least so many words is a sentence, with fewer a name. */
const sentence = 5;

/** Small words that nearly every sentence of a language has, and no sentence of the other. */
const smallWords: Record<'id' | 'en', ReadonlySet<string>> = {
  id: new Set(
    'yang dan di ke dari untuk dengan kamu tidak ini itu atau kalau lewat semua buka lalu dulu akan sudah belum bisa ada jangan lapor simpan catat karena pada oleh juga saja cara'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and to of you your is are a an in on for with not this that or if it they can do from by at was be have has will when what'.split(
      ' ',
    ),
  ),
};

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

/** What was left in another language; `undefined` where nothing was. */
const foreign = (line: string, locale: Locale): string | undefined => {
  // What is still to be filled in may be said in any language.
  if (line.includes('‹')) return undefined;
  // A name in its own script stands in brackets or quotation marks.
  const plain = line.replace(/[（(“"「][^（）()“”"「」]*[）)”"」]/gu, '');
  const isChinese = /[\p{Script=Han}，。、：；？！（）「」]/u.test(line);
  if (locale === 'zh' ? isChinese : /\p{Script=Han}/u.test(plain))
    return locale === 'zh' ? undefined : 'Chinese characters stand in this text.';
  const words = line.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  if (locale === 'zh') {
    const long = words.filter((word) => word.length > 1);
    return long.length >= sentence ? `“${shown}” is not Chinese.` : undefined;
  }
  const other = locale === 'id' ? 'en' : 'id';
  const [own, theirs] = [locale, other].map(
    (code) => words.filter((word) => smallWords[code as 'id' | 'en'].has(word)).length,
  ) as [number, number];
  return words.length >= sentence && own === 0 && theirs >= 2
    ? `“${shown}” looks like ${languageNames[other]}.`
    : undefined;
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

const placeholders = (file: ContentFile): Problem[] =>
  [...file.text.matchAll(placeholder)].map((match) =>
    problemIn(
      file,
      placeAt(file.text, match.index),
      'unfinished',
      `“${match[0]}” is still to be filled in.`,
      'Write your own text there and take the marks ‹ › away.',
    ),
  );

/** Nothing was left standing: no sentence of another language, no mark of a template. */
export const unfinishedRule: Rule = ({ files }) =>
  files.flatMap((file) => [...untranslated(file), ...placeholders(file)]);
