import { languageNames, locales } from '../../i18n/locales.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import type { Problem } from '../problem.ts';

/** An article is written in every language; until then readers see its source language. */
export const translationPresentRule = (files: readonly ContentFile[]): Problem[] => {
  const texts = new Set(files.filter(({ kind }) => kind === 'articleText').map(({ id }) => id));
  return files
    .filter(({ kind }) => kind === 'article')
    .flatMap((file) => {
      const { sourceLanguage } = fieldsOf(file);
      if (typeof sourceLanguage !== 'string') return [];
      return locales
        .filter((locale) => locale !== sourceLanguage && !texts.has(`${file.id}/${locale}`))
        .map((locale) =>
          problemIn(
            file,
            file.yaml.placeOf(['sourceLanguage']),
            'missing-translation',
            `The article is not written in ${languageNames[locale]} yet.`,
            `Add content/articles/${file.id}/${locale}.mdx; until then readers see the source language.`,
            { severity: 'warning' },
          ),
        );
    });
};
