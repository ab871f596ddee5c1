import picture from '../../content/share.png?url&no-inline';
import type { Locale } from '../i18n/locales.ts';

/** Language and territory, the only form that Open Graph knows. */
export const openGraphLocales: Record<Locale, string> = { id: 'id_ID', zh: 'zh_CN', en: 'en_GB' };

/** Address of the picture of 1200 × 630 that networks show beside a link to any page. */
export const shareImage = picture;
