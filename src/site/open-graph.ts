import { eachLocale, formatTags } from '../i18n/locales.ts';

/** Language and territory, the only form that Open Graph knows. */
export const openGraphLocales = eachLocale((locale) => {
  const { language, region = '' } = new Intl.Locale(formatTags[locale]).maximize();
  return `${language}_${region}`;
});

/** Address of the picture of 1200 × 630 that networks show beside a link to any page. */
export { default as shareImage } from '../../content/share.png?url&no-inline';
