import { termFinder } from '../../articles/find-terms.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { Rule } from '../content.ts';
import { fileStart } from '../problem.ts';
import { translatedArticles } from '../read/translated-articles.ts';
import { proseOf } from '../read/prose-of.ts';
import { textsBelow } from '../read/texts-below.ts';

/** The terms of content/glossary.yaml, as far as this rule reads them. */
type Glossary = Record<string, { asWritten?: Partial<Record<Locale, string[]>> }>;

const glossaryIn = (files: readonly ContentFile[]): Glossary =>
  (files.find(({ kind }) => kind === 'glossary')?.yaml.data ?? {}) as Glossary;

const readText = ({ yaml, body }: ContentFile): string => {
  const { title = '', summary = '' } = (yaml.data ?? {}) as { title?: string; summary?: string };
  return [title, summary, proseOf(body)].join('\n');
};

/** A term of the glossary that an article uses is called by its own name in every translation. */
export const glossaryTermRule: Rule = ({ files }) => {
  const glossary = glossaryIn(files);
  const forms = (id: string, locale: Locale): string[] =>
    textsBelow(glossary[id]?.asWritten?.[locale]).map(({ value }) => value);
  const finders = new Map(
    locales.map((locale) => [
      locale,
      termFinder(Object.keys(glossary).map((id) => ({ id, forms: forms(id, locale) }))),
    ]),
  );
  const termsOf = (file: ContentFile, locale: Locale) =>
    new Set((finders.get(locale)?.(readText(file)) ?? []).map(({ id }) => id));
  return translatedArticles(files).flatMap(({ source, sourceLanguage, translations }) => {
    const expected = [...termsOf(source, sourceLanguage)];
    return translations.flatMap(({ locale, file, state }) => {
      // One that is behind lacks what is new in its source.
      if (!file || state.state === 'behind') return [];
      const used = termsOf(file, locale);
      return expected
        .filter((id) => !used.has(id))
        .map((id) =>
          problemIn(
            file,
            fileStart,
            'glossary-term',
            `${source.path} uses the term “${id}”, but this text does not.`,
            `Write it as ${forms(id, locale)
              .map((form) => `“${form}”`)
              .join(' or ')}, or add the form used here to asWritten in content/glossary.yaml.`,
            state.state === 'unpinned' ? { severity: 'warning' } : {},
          ),
        );
    });
  });
};
