import { termFinder } from '../../articles/find-terms.ts';
import { eachLocale, type Locale } from '../../i18n/locales.ts';
import { rule } from '../content.ts';
import { fileStart } from '../problem.ts';
import type { ContentFile } from '../read/content-file.ts';
import { proseOf } from '../read/prose-of.ts';
import { textsBelow } from '../read/texts-below.ts';
import { wordsOf } from '../read/translated-articles.ts';

/** The terms of content/glossary.yaml, as far as this rule reads them. */
type Glossary = Record<string, { asWritten?: Partial<Record<Locale, string[]>> }>;

const readText = (file: ContentFile): string => {
  const { title, summary, body } = wordsOf(file);
  return [title, summary, proseOf(body)].join('\n');
};

/** A term of the glossary that an article uses is called by its own name in every translation. */
export const glossaryTermRule = rule('glossary-term', ({ of, translated }, reportOn) => {
  const glossary = (of('glossary')[0]?.yaml.data ?? {}) as Glossary;
  const forms = (id: string, locale: Locale): string[] =>
    textsBelow(glossary[id]?.asWritten?.[locale]).map(({ value }) => value);
  const finders = eachLocale((locale) =>
    termFinder(Object.keys(glossary).map((id) => ({ id, forms: forms(id, locale) }))),
  );
  const termsOf = (file: ContentFile, locale: Locale) =>
    new Set(finders[locale](readText(file)).map(({ id }) => id));
  for (const { source, sourceLanguage, translations } of translated) {
    const expected = termsOf(source, sourceLanguage);
    for (const { locale, file, state } of translations) {
      // A translation that is behind lacks what is new in its source.
      if (!file || state.state === 'behind') continue;
      for (const id of expected.difference(termsOf(file, locale))) {
        const names = forms(id, locale).map((form) => `“${form}”`);
        reportOn(file)(
          fileStart,
          `${source.path} uses the term “${id}”, but this text does not.`,
          names.length === 0
            ? 'Add the form used here to asWritten in content/glossary.yaml.'
            : `Write it as ${names.join(' or ')}, or add the form used here to asWritten in content/glossary.yaml.`,
          state.state === 'unpinned' ? { severity: 'warning' } : {},
        );
      }
    }
  }
});
