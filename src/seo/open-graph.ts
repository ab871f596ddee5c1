import type { Locale } from '../i18n/locales.ts';

/** Language and territory, the only form that Open Graph knows. */
export const openGraphLocales: Record<Locale, string> = { id: 'id_ID', zh: 'zh_CN', en: 'en_GB' };

/** The picture for links to a page, by its path from the base of the site. */
export const sharePath = (locale: Locale, page: string): string =>
  `share/${locale}/${page === '' ? 'home' : page.replace(/\/$/, '')}.png`;
