/** The languages of the site; the build adds those of `content/locales.yaml` from its side. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type -- merged with the generated one
interface SiteLocales {}

/** Whether drafts are shown; set by `src/authoring/dev/writers-pages.ts`. */
declare const __DRAFTS_SHOWN__: boolean;

/** The languages of the site, in the service worker; set by `src/offline/write-service-worker.ts`. */
declare const __LOCALES__: readonly import('./i18n/locales.ts').Locale[];

/** The patterns by which the letter’s form recognises secrets; set by `astro.config.mjs`. */
declare const __GUARD_PATTERNS__: import('./complaints/letter/secrets/guard-patterns.ts').GuardPatterns;

declare namespace App {
  type Locale = import('./i18n/locales.ts').Locale;
  type Interface = import('./schemas/interface.ts').Interface;

  /** What `src/middleware.ts` tells the components of a page. */
  type Locals = {
    /** Language of the page. */
    locale: Locale;
    /** Words of the interface in that language. */
    text: Interface;
    /** Address of a page in that language; see `pages` of `src/i18n/paths.ts`. */
    to: (page: string) => string;
    /** Whether there is a page of which each language has one; the content may lack what it shows. */
    has: (page: string) => boolean;
    /** Name of the site and what it says of itself. */
    site: Awaited<ReturnType<typeof import('./content/site.ts').getSite>>;
    /** Language and words of the article's text: on a fallback page not those of the page. */
    prose: { locale: Locale; text: Interface };
    /** Number of each fact in the page's list of sources. */
    citations: ReadonlyMap<string, number>;
  };
}
