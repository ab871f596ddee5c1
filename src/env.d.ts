/** The languages of the site; the build adds those of `content/locales.yaml` from its side. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type -- merged with the generated one
interface SiteLocales {}

/** Whether drafts are shown; set by `src/authoring/dev/writers-pages.ts`. */
declare const __DRAFTS_SHOWN__: boolean;

/** The languages of the site, in the service worker; set by `src/offline/write-service-worker.ts`. */
declare const __LOCALES__: readonly import('./i18n/locales.ts').Locale[];

/** The words by which the letter’s form recognises secrets; set by `astro.config.mjs`. */
declare const __GUARD_WORDS__: import('./complaints/letter/secrets/guard-words.ts').GuardWords;

declare namespace App {
  type Locals = {
    /** What components inside prose need to know of the page around them. */
    prose: {
      /** Language of the text, which on a fallback page is not the language of the page. */
      locale: import('./i18n/locales.ts').Locale;
      /** Locale of the page, for links. */
      pageLocale: import('./i18n/locales.ts').Locale;
      /** The article, whose folder holds its pictures. */
      slug?: string;
      /** Number of each fact in the page's list of sources. */
      citations: Map<string, number>;
    };
  };
}
