import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locales.ts';

/**
 * Writes the languages of `content/locales.yaml` into Astro's generated types, so that `Locale` is
 * the list of them without standing in `src/`.
 */
export const localeTypes = (): AstroIntegration => ({
  name: 'locale-types',
  hooks: {
    'astro:config:done': ({ injectTypes }) => {
      const keys = locales.map((locale) => `  ${JSON.stringify(locale)}: true;`).join('\n');
      injectTypes({
        filename: 'locales.d.ts',
        content: `interface SiteLocales {\n${keys}\n}\n`,
      });
    },
  },
});
