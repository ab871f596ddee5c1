/** The languages of the site: URL segments, in the order in which they are offered. */
export const locales = ['id', 'zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** BCP 47 tag of each locale, for `lang`, `hreflang` and `Intl`. */
export const languageTags: Record<Locale, string> = { id: 'id', zh: 'zh-Hans', en: 'en' };

/** Each language's name in that language; never translated. */
export const languageNames: Record<Locale, string> = {
  id: 'Bahasa Indonesia',
  zh: '简体中文',
  en: 'English',
};

/** The part of a name that is left out to the eye where it says enough without. */
export const languageNamePrefixes: Partial<Record<Locale, string>> = { id: 'Bahasa ' };

/** Whether a URL segment names a language of this site. */
export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value);

/** A value for each locale. */
export const eachLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
