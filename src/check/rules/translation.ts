import { draftLocales, languageNames, locales, type Locale } from '../../i18n/locales.ts';
import { isOpen } from '../../schemas/localized.ts';
import { rule, type Content } from '../content.ts';
import { fileStart } from '../problem.ts';
import { fieldsOf, type ContentFile, type Report, type ReportOn } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { groupsBelow, localizedBelow, textsBelow } from '../read/texts-below.ts';
import { acceptCommand, changeLines, type TranslatedArticle } from '../read/translated-articles.ts';

/** What only time or more work can mend stops no build. */
const warning = { severity: 'warning' } as const;

/** An article is written in every language; until then readers see its source language. */
const unwritten = ({ of, texts }: Content, reportOn: ReportOn): void => {
  const written = new Set(texts.map(({ id }) => id));
  for (const file of of('article')) {
    const { sourceLanguage } = fieldsOf(file);
    if (typeof sourceLanguage !== 'string') continue;
    for (const locale of locales) {
      if (locale === sourceLanguage || written.has(`${file.id}/${locale}`)) continue;
      reportOn(file)(
        ['sourceLanguage'],
        `The article is not written in ${languageNames[locale]} yet.`,
        `Add content/articles/${file.id}/${locale}.mdx; until then readers see the source language.`,
        warning,
      );
    }
  }
};

/** Kinds of which a text can wait for its translation: pages show another language until then. */
const mayWait = new Set<ContentKind>(['notice', 'facts', 'channel']);

/** Keys whose value is one text for all languages or a text in every language; the schema checks that. */
const needsAll = new Set<string | number | undefined>(['display', 'value']);

/** Texts of YAML that stand in some of the languages. */
const partlyWritten = (file: ContentFile, report: Report): void => {
  for (const { path, value } of groupsBelow(file.yaml.data)) {
    // At the top of such a file, a key that names a language is indented wrongly: see `schema`.
    const shown = path.length > 0 && locales.find((locale) => locale in value);
    if (!shown || needsAll.has(path.at(-1))) continue;
    for (const locale of locales) {
      if (locale in value) continue;
      report(
        path,
        `“${path.join(' › ')}” is not written in ${languageNames[locale]}; its readers see ${languageNames[shown]}.`,
        `Add “${locale}:” with the text in that language.`,
        warning,
      );
    }
  }
};

const inTranslation = (
  { slug, source, pins }: TranslatedArticle,
  { locale, file, state }: TranslatedArticle['translations'][number],
  reportOn: ReportOn,
): void => {
  if (!file) return;
  const report = reportOn(file);
  const command = `“${acceptCommand(slug, locale)}”.`;
  // A pin that has another form is for the schema to say.
  if (!pins || !(locale in fieldsOf(pins))) {
    report(
      fileStart,
      'Nothing says which text this translation follows, so nobody will see when it falls behind.',
      `Compare it with ${source.path}, then run ${command}`,
      warning,
    );
  }
  if (state.state !== 'behind') return;
  const [first = '', ...more] = changeLines({ source }, state.changes);
  const changes = first.replace(/\s+/g, ' ') + (more.length > 0 ? ` and ${more.length} more` : '');
  report(
    fileStart,
    `The source has changed since this was translated${changes && ` (${changes})`}.`,
    `Bring it up to date, then run ${command} “npm run translations” lists all changes.`,
    warning,
  );
};

/** How many texts of a file a language lacks, wherever the same thing stands once per language. */
const lackingIn = (file: ContentFile, locale: string): number =>
  localizedBelow(file.yaml.data).filter(({ value }) => isOpen(value[locale])).length;

/** Texts of the interface that the first language has and a draft has not. */
const lackingInInterface = ({ of }: Content, draft: ContentFile): number => {
  const written = new Set(
    textsBelow(draft.yaml.data)
      .filter(({ value }) => !isOpen(value))
      .map(({ path }) => path.join('.')),
  );
  const first = of('interface').find((file) => file.locale === locales[0]);
  return textsBelow(first?.yaml.data).filter(({ path }) => !written.has(path.join('.'))).length;
};

/** What a draft language lacks, in one line a file. */
const inDraft = (content: Content, locale: Locale, reportOn: ReportOn): void => {
  for (const file of content.files) {
    if (file.kind === 'articleAskedAs' || file.kind === 'articleTranslations') continue;
    if (file.kind === 'interface' && file.locale !== locale) continue;
    const lacking =
      file.kind === 'interface' ? lackingInInterface(content, file) : lackingIn(file, locale);
    if (lacking === 0) continue;
    reportOn(file)(
      fileStart,
      `${languageNames[locale]} lacks ${lacking === 1 ? '1 text' : `${lacking} texts`} here.`,
      `Write them under “${locale}:”; until then readers see another language.`,
      warning,
    );
  }
};

/**
 * Every article is written in every language, and each translation follows its source. One that lags
 * is a warning: the source can change at any time, and the page says that it is behind.
 */
export const translationRule = rule('translation', (content, reportOn) => {
  unwritten(content, reportOn);
  for (const file of content.files) {
    if (mayWait.has(file.kind)) partlyWritten(file, reportOn(file));
  }
  for (const locale of draftLocales) inDraft(content, locale, reportOn);
  for (const article of content.translated) {
    const { pins, sourceLanguage, translations } = article;
    if (pins && sourceLanguage in fieldsOf(pins)) {
      reportOn(pins)(
        [sourceLanguage],
        `“${sourceLanguage}” is the source text of the article, and follows no other.`,
        'Remove the line, or set sourceLanguage in article.yaml to the language written first.',
      );
    }
    for (const translation of translations) inTranslation(article, translation, reportOn);
  }
});
