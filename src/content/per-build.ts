import { eachLocale, type Locale } from '../i18n/locales.ts';

/**
 * Makes a query that reads the content once a build, since every page runs it. While developing it
 * reads again each time, so that a page shows the last save.
 */
export const perBuild = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (kept ??= read()));
};

/** The same for a query whose answer depends on the language. */
export const perLocale = <T>(
  read: (locale: Locale) => Promise<T>,
): ((locale: Locale) => Promise<T>) => {
  const queries = eachLocale((locale) => perBuild(() => read(locale)));
  return (locale) => queries[locale]();
};
