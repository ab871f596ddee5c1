import { getGlossary } from '../content/glossary.ts';
import { perBuild } from '../content/query.ts';
import { eachLocale } from '../i18n/locales.ts';
import { termFinder } from './find-terms.ts';

/** A finder of glossary terms for the texts of each language. */
export const getTermFinders = perBuild(async () => {
  const glossary = await getGlossary();
  return eachLocale((locale) =>
    termFinder(glossary.map(({ id, asWritten }) => ({ id, forms: asWritten[locale] }))),
  );
});
