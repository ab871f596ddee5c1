import { completeLocales, draftLocales, languageNames, locales } from '../../i18n/locales.ts';
import { isOpen } from '../../schemas/localized.ts';
import { textsBelow } from '../read/texts-below.ts';
import { ofKind, type Rule } from '../content.ts';
import { fileStart, type Problem } from '../problem.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import type { TextPath } from '../read/texts-below.ts';
import {
  acceptCommand,
  changeLines,
  translatedArticles,
  type TranslatedArticle,
} from '../read/translated-articles.ts';

/** An article is written in every language; until then readers see its source language. */
const unwritten = (files: readonly ContentFile[]): Problem[] => {
  const texts = new Set(ofKind(files, 'articleText').map(({ id }) => id));
  return ofKind(files, 'article').flatMap((file) => {
    const { sourceLanguage } = fieldsOf(file);
    if (typeof sourceLanguage !== 'string') return [];
    return locales
      .filter((locale) => locale !== sourceLanguage && !texts.has(`${file.id}/${locale}`))
      .map((locale) =>
        problemIn(
          file,
          file.yaml.placeOf(['sourceLanguage']),
          'translation',
          `The article is not written in ${languageNames[locale]} yet.`,
          `Add content/articles/${file.id}/${locale}.mdx; until then readers see the source language.`,
          { severity: 'warning' },
        ),
      );
  });
};

/** Kinds of which a text can wait for its translation: pages show another language until then. */
const mayWait = new Set<ContentKind>(['notice', 'facts', 'channel']);

/** Texts of YAML that stand in some of the languages. */
const partlyWritten = (
  file: ContentFile,
  value = file.yaml.data,
  path: TextPath = [],
): Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const [shown] = locales.filter((locale) => keys.includes(locale));
  // No file of these kinds is a text; a language there is indented wrongly, which the schema says.
  if (shown === undefined || path.length === 0) {
    return Object.entries(value).flatMap(([key, below]) =>
      partlyWritten(file, below, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  return locales
    .filter((locale) => !keys.includes(locale) && !needsAll.has(String(path.at(-1))))
    .map((locale) =>
      problemIn(
        file,
        file.yaml.placeOf(path),
        'translation',
        `“${path.join(' › ')}” is not written in ${languageNames[locale]}; its readers see ${languageNames[shown]}.`,
        `Add “${locale}:” with the text in that language.`,
        { severity: 'warning' },
      ),
    );
};

/** What is the same for all languages, or given in each: the schema wants all of them. */
const needsAll = new Set(['display', 'value']);

const ofItself = ({ pins, sourceLanguage }: TranslatedArticle): Problem[] =>
  pins && sourceLanguage in fieldsOf(pins)
    ? [
        problemIn(
          pins,
          pins.yaml.placeOf([sourceLanguage]),
          'translation',
          `“${sourceLanguage}” is the source text of the article, and follows no other.`,
          'Remove the line, or set sourceLanguage in article.yaml to the language written first.',
        ),
      ]
    : [];

const inTranslation = (
  article: TranslatedArticle,
  { locale, file, state }: TranslatedArticle['translations'][number],
): Problem[] => {
  const { slug, source, pins } = article;
  const warn = (message: string, fix: string): Problem[] =>
    file ? [problemIn(file, fileStart, 'translation', message, fix, { severity: 'warning' })] : [];
  const command = `“${acceptCommand(slug, locale)}”.`;
  if (state.state === 'unpinned') {
    // A pin that has another form is for the schema to say.
    if (pins && locale in fieldsOf(pins)) return [];
    return warn(
      'Nothing says which text this translation follows, so nobody will see when it falls behind.',
      `Compare it with ${source.path}, then run ${command}`,
    );
  }
  if (state.state !== 'behind') return [];
  const [first = '', ...more] = changeLines(article, state.changes);
  const changes = first.replace(/\s+/g, ' ') + (more.length > 0 ? ` and ${more.length} more` : '');
  return warn(
    `The source has changed since this was translated${changes && ` (${changes})`}.`,
    `Bring it up to date, then run ${command} “npm run translations” lists all changes.`,
  );
};

/** How many texts of a value a language lacks, wherever the same thing stands once per language. */
const lackingIn = (value: unknown, locale: string): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const isLocalized = completeLocales.every((each) => Object.hasOwn(value, each));
  if (isLocalized) return isOpen((value as Record<string, unknown>)[locale]) ? 1 : 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + lackingIn(inner, locale), 0);
};

/** Texts of the interface that the first language has and a draft has not. */
const lackingInInterface = (files: readonly ContentFile[], draft: ContentFile): number => {
  const written = new Set(
    textsBelow(draft.yaml.data)
      .filter(({ value }) => !isOpen(value))
      .map(({ path }) => path.join('.')),
  );
  const first = ofKind(files, 'interface').find(({ id }) => id === locales[0]);
  return textsBelow(first?.yaml.data).filter(({ path }) => !written.has(path.join('.'))).length;
};

/** What a draft language lacks, in one line a file. */
const drafts = (files: readonly ContentFile[]): Problem[] =>
  [...draftLocales].flatMap((locale) =>
    files.flatMap((file) => {
      if (file.kind === 'articleAskedAs' || file.kind === 'articleTranslations') return [];
      const lacking =
        file.kind === 'interface'
          ? file.id === locale
            ? lackingInInterface(files, file)
            : 0
          : lackingIn(file.yaml.data, locale);
      if (lacking === 0) return [];
      const texts = lacking === 1 ? '1 text' : `${lacking} texts`;
      return [
        problemIn(
          file,
          fileStart,
          'translation',
          `${languageNames[locale]} lacks ${texts} here.`,
          `Write them under “${locale}:”; until then readers see another language.`,
          { severity: 'warning' },
        ),
      ];
    }),
  );

/**
 * Every article is written in every language, and each translation follows its source. One that lags
 * is a warning: the source can change at any time, and the page says that it is behind.
 */
export const translationRule: Rule = ({ files }) => [
  ...unwritten(files),
  ...files.filter(({ kind }) => mayWait.has(kind)).flatMap((file) => partlyWritten(file)),
  ...drafts(files),
  ...translatedArticles(files).flatMap((article) => [
    ...ofItself(article),
    ...article.translations.flatMap((translation) => inTranslation(article, translation)),
  ]),
];
