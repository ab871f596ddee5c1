import { getGlossary } from '../content/glossary.ts';
import { perBuild } from '../content/per-build.ts';
import { eachLocale } from '../i18n/locales.ts';
import { termFinder } from './find-terms.ts';

/** What finds the terms of the glossary in a text, by the language of the text. */
export const getTermFinders = perBuild(async () => {
  const glossary = await getGlossary();
  return eachLocale((locale) =>
    termFinder(glossary.map(({ id, asWritten }) => ({ id, forms: asWritten[locale] }))),
  );
});
