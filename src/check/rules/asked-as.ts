import { draftLocales, isLocale, languageNames } from '../../i18n/locales.ts';
import { isOpen } from '../../schemas/localized.ts';
import { ofKind, type Rule } from '../content.ts';
import { fileStart, type Problem } from '../problem.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import { casesIn } from '../read/mdx-elements.ts';
import { textsBelow, type TextPath } from '../read/texts-below.ts';

type Phrase = { file: ContentFile; path: TextPath; locale: string; text: string };

/** Phrases that the search needs in each language; a channel is mostly asked for by its name. */
const fewestOf = ({ kind }: ContentFile): number => (kind === 'channel' ? 5 : 20);

/** Phrases compare without case, width, spaces, punctuation and signs. */
const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');

/** All phrases of a file. Their language is the last key of their path that is not a number. */
const phrasesOf = (file: ContentFile): Phrase[] => {
  const isList = file.kind === 'articleAskedAs';
  const texts = textsBelow(isList ? file.yaml.data : { askedAs: fieldsOf(file).askedAs });
  return texts.flatMap(({ path, value }) => {
    const locale = path.at(-2);
    return typeof locale === 'string' && isLocale(locale) && !isOpen(value)
      ? [{ file, path, locale, text: value }]
      : [];
  });
};

const isDraft = (locale: string): boolean => isLocale(locale) && draftLocales.has(locale);

const placeOf = ({ file, path }: Phrase) => file.yaml.placeOf(path);

const isIn = (phrase: Phrase, other: Phrase): Problem =>
  problemIn(
    phrase.file,
    placeOf(phrase),
    'asked-as',
    `“${phrase.text}” is in ${other.file.path}:${placeOf(other).line} too.`,
    'Keep it where it fits better, and remove or reword it in the other place.',
  );

/** A phrase that belongs to two places leaves the search to guess. */
const repeated = (phrases: readonly Phrase[]): Problem[] => {
  const first = new Map<string, Phrase>();
  return phrases.flatMap((phrase) => {
    const id = `${phrase.locale} ${key(phrase.text)}`;
    const earlier = first.get(id);
    first.set(id, earlier ?? phrase);
    if (!earlier) return [];
    // Both files are named, since only the writer can say which of them should have the phrase.
    return earlier.file === phrase.file
      ? [isIn(phrase, earlier)]
      : [isIn(phrase, earlier), isIn(earlier, phrase)];
  });
};

const tooFew = (phrases: readonly Phrase[]): Problem[] =>
  [...Map.groupBy(phrases, ({ file, locale }) => `${file.path} ${locale}`).values()]
    .filter((list) => list.length < fewestOf(list[0]!.file))
    .map(([phrase, ...rest]) =>
      problemIn(
        phrase!.file,
        placeOf(phrase!),
        'asked-as',
        `${rest.length === 0 ? 'There is 1 phrase' : `There are ${rest.length + 1} phrases`} for “${phrase!.locale}”; the search needs ${fewestOf(phrase!.file)}.`,
        'Add other ways in which people ask.',
        isDraft(phrase!.locale) ? { severity: 'warning' } : {},
      ),
    );

/** Each language of an article has phrases, and each case with phrases is in the text. */
const inArticle = (list: ContentFile, texts: readonly ContentFile[]): Problem[] => {
  const phrases = phrasesOf(list);
  const without = texts.flatMap(({ id }) => {
    const [, locale = ''] = id.split('/');
    if (!isLocale(locale) || isDraft(locale) || phrases.some((phrase) => phrase.locale === locale))
      return [];
    return [
      problemIn(
        list,
        fileStart,
        'asked-as',
        `Nothing says how people ask for this article in ${languageNames[locale]}.`,
        `Write at least ${fewestOf(list)} phrases under “${locale}”.`,
      ),
    ];
  });
  const cases = new Set(texts.flatMap(({ body }) => casesIn(body).map(({ id }) => id)));
  const { cases: listed } = fieldsOf(list);
  const strange = Object.keys(typeof listed === 'object' && listed !== null ? listed : {})
    .filter((id) => !cases.has(id))
    .map((id) =>
      problemIn(
        list,
        list.yaml.placeOf(['cases', id]),
        'asked-as',
        `There is no case “${id}” in this article.`,
        `Its cases: ${[...cases].join(', ') || 'none'}. Phrases of the whole article stand under “article”.`,
      ),
    );
  return [...without, ...strange];
};

const inArticles = (files: readonly ContentFile[]): Problem[] => {
  const lists = new Map(ofKind(files, 'articleAskedAs').map((file) => [file.id, file]));
  const texts = Map.groupBy(
    ofKind(files, 'articleText').filter(({ flaw }) => !flaw),
    ({ id }) => id.split('/')[0] ?? '',
  );
  return [...texts].flatMap(([slug, ofArticle]) => {
    const list = lists.get(slug);
    if (!list) {
      return [
        problemIn(
          ofArticle[0]!,
          fileStart,
          'asked-as',
          `Nothing says how people ask for this article: content/articles/${slug}/asked-as.yaml is missing.`,
          'Write at least 20 phrases for each language there.',
        ),
      ];
    }
    // What cannot be read is said to be so.
    return list.yaml.data === undefined ? [] : inArticle(list, ofArticle);
  });
};

/** Each article, channel and ladder has enough phrases, and no phrase belongs to two of them. */
export const askedAsRule: Rule = ({ files }) => {
  const phrases = files.filter(({ kind }) => kind !== 'articleText').flatMap(phrasesOf);
  return [...repeated(phrases), ...tooFew(phrases), ...inArticles(files)];
};
