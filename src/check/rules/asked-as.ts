import { draftLocales, isLocale, languageNames, type Locale } from '../../i18n/locales.ts';
import { isOpen } from '../../schemas/localized.ts';
import { rule, type Content } from '../content.ts';
import { fileStart } from '../problem.ts';
import {
  asMap,
  fieldsOf,
  type ArticleText,
  type ContentFile,
  type Report,
  type ReportOn,
} from '../read/content-file.ts';
import { casesIn } from '../read/mdx-elements.ts';
import { textsBelow, type TextPath } from '../read/texts-below.ts';

type Phrase = { file: ContentFile; path: TextPath; locale: Locale; text: string };

/** Phrases that the search needs in each language; a channel is mostly asked for by its name. */
const fewestOf = ({ kind }: ContentFile): number => (kind === 'channel' ? 5 : 20);

/** Phrases compare without case, width, spaces, punctuation and signs. */
const key = ({ locale, text }: Phrase): string => {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
  return `${locale} ${bare}`;
};

/** All phrases of a file. Their language is the last key of their path that is not a number. */
const phrasesOf = (file: ContentFile): Phrase[] => {
  const isList = file.kind === 'articleAskedAs';
  const texts = textsBelow(isList ? file.yaml.data : { askedAs: fieldsOf(file).askedAs });
  return texts.flatMap(({ path, value }) => {
    const locale = String(path.at(-2));
    return isLocale(locale) && !isOpen(value) ? [{ file, path, locale, text: value }] : [];
  });
};

/** A phrase that belongs to two places leaves the search to guess. */
const repeated = (phrases: readonly Phrase[], reportOn: ReportOn): void => {
  const isIn = (phrase: Phrase, { file, path }: Phrase) => {
    reportOn(phrase.file)(
      phrase.path,
      `“${phrase.text}” is in ${file.path}:${file.yaml.placeOf(path).line} too.`,
      'Keep it where it fits better, and remove or reword it in the other place.',
    );
  };
  for (const [first, ...others] of Map.groupBy(phrases, key).values()) {
    for (const other of others) {
      isIn(other, first!);
      // Both files are named, since only the writer can say which of them should have the phrase.
      if (other.file !== first!.file) isIn(first!, other);
    }
  }
};

const tooFew = (phrases: readonly Phrase[], reportOn: ReportOn): void => {
  const lists = Map.groupBy(phrases, ({ file, locale }) => `${file.path} ${locale}`);
  for (const list of lists.values()) {
    const { file, path, locale } = list[0]!;
    if (list.length >= fewestOf(file)) continue;
    reportOn(file)(
      path,
      `${list.length === 1 ? 'There is 1 phrase' : `There are ${list.length} phrases`} for “${locale}”; the search needs ${fewestOf(file)}.`,
      'Add other ways in which people ask.',
      draftLocales.has(locale) ? { severity: 'warning' } : {},
    );
  }
};

/** Each language of an article has phrases, and each case with phrases is in the text. */
const inArticle = (list: ContentFile, texts: readonly ArticleText[], report: Report): void => {
  const asked = new Set(phrasesOf(list).map(({ locale }) => locale));
  for (const { locale } of texts) {
    if (draftLocales.has(locale) || asked.has(locale)) continue;
    report(
      fileStart,
      `Nothing says how people ask for this article in ${languageNames[locale]}.`,
      `Write at least ${fewestOf(list)} phrases under “${locale}”.`,
    );
  }
  const cases = new Set(texts.flatMap(({ body }) => casesIn(body).map(({ id }) => id)));
  for (const id of Object.keys(asMap(fieldsOf(list).cases))) {
    if (cases.has(id)) continue;
    report(
      ['cases', id],
      `There is no case “${id}” in this article.`,
      `Its cases: ${[...cases].join(', ') || 'none'}. Phrases of the whole article stand under “article”.`,
    );
  }
};

const inArticles = ({ of, texts }: Content, reportOn: ReportOn): void => {
  const lists = new Map(of('articleAskedAs').map((file) => [file.id, file]));
  const readable = texts.filter(({ flaw }) => !flaw);
  for (const [slug, ofArticle] of Map.groupBy(readable, ({ slug }) => slug)) {
    const list = lists.get(slug);
    if (!list) {
      reportOn(ofArticle[0]!)(
        fileStart,
        `Nothing says how people ask for this article: content/articles/${slug}/asked-as.yaml is missing.`,
        'Write at least 20 phrases for each language there.',
      );
      // Another rule reports a list that cannot be read.
    } else if (list.yaml.data !== undefined) inArticle(list, ofArticle, reportOn(list));
  }
};

/** Each article, channel and ladder has enough phrases, and no phrase belongs to two of them. */
export const askedAsRule = rule('asked-as', (content, reportOn) => {
  const phrases = content.files.filter(({ kind }) => kind !== 'articleText').flatMap(phrasesOf);
  repeated(phrases, reportOn);
  tooFew(phrases, reportOn);
  inArticles(content, reportOn);
});
