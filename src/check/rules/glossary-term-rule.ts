import { termFinder } from '../../glossary/find-terms.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from '../read/prose-of.ts';
import { textsBelow } from '../read/texts-below.ts';

/** The terms of content/glossary.yaml, as far as this rule reads them. */
export type Glossary = Record<string, { asWritten?: Partial<Record<Locale, string[]>> }>;

export const glossaryIn = (files: readonly ContentFile[]): Glossary =>
  (files.find(({ kind }) => kind === 'glossary')?.yaml.data ?? {}) as Glossary;

const readText = ({ yaml, body }: ContentFile): string => {
  const { title = '', summary = '' } = (yaml.data ?? {}) as { title?: string; summary?: string };
  return [title, summary, proseOf(body)].join('\n');
};

/** A term of the glossary that an article uses is called by its own name in every translation. */
export const glossaryTermRule = (
  glossary: Glossary,
): ((files: readonly ContentFile[]) => Problem[]) => {
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
  return (files) => {
    const texts = new Map(
      files
        .filter(({ kind, flaw }) => kind === 'articleText' && !flaw)
        .map((file) => [file.id, file]),
    );
    return files
      .filter(({ kind }) => kind === 'article')
      .flatMap(({ id: slug, yaml }) => {
        const { sourceLanguage } = (yaml.data ?? {}) as { sourceLanguage?: Locale };
        const source = texts.get(`${slug}/${sourceLanguage ?? ''}`);
        if (!source || !sourceLanguage) return [];
        const expected = [...termsOf(source, sourceLanguage)];
        return locales.flatMap((locale) => {
          const file = texts.get(`${slug}/${locale}`);
          if (!file || file === source) return [];
          const used = termsOf(file, locale);
          return expected
            .filter((id) => !used.has(id))
            .map((id) =>
              problemIn(
                file,
                { line: 1, column: 1 },
                'glossary-term',
                `${source.path} uses the term “${id}”, but this text does not.`,
                `Write it as ${forms(id, locale)
                  .map((form) => `“${form}”`)
                  .join(' or ')}, or add the form used here to asWritten in content/glossary.yaml.`,
              ),
            );
        });
      });
  };
};
