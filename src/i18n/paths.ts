import type { Locale } from './locales.ts';

/** Parts of a page's address after its locale; `''` is the home page. */
export const pages = {
  home: '',
  topic: (topic: string) => `topics/${topic}/`,
  article: (slug: string) => `articles/${slug}/`,
  contact: 'contact/',
  register: 'contact/register.json',
  channel: (channel: string) => `contact/${channel}/`,
  escalate: 'escalate/',
  ladder: (ladder: string) => `escalate/${ladder}/`,
  letter: 'letter/',
  phrases: 'phrases/',
  sheet: (topic: string) => `phrases/${topic}/`,
  whatHappened: 'what-happened/',
  question: (id: string) => `what-happened/${id}/`,
  search: 'search/',
  avoid: 'contacts-to-avoid/',
  glossary: 'glossary/',
  facts: 'facts/',
  updates: 'updates/',
  feed: 'updates/feed.xml',
  about: 'about/',
  accessibility: 'accessibility/',
  privacy: 'privacy/',
  offline: 'offline/',
} as const;

/** The base path of the site without its trailing slash: `''` at a root, `/help` at a subpath. */
export const basePath = (base: string): string => base.replace(/\/+$/, '');

/** Address of a page in a locale, from the root of the host, such as `/zh/articles/refund/`. */
export const pagePath = (base: string, locale: Locale, page: string): string =>
  `${basePath(base)}/${locale}/${page}`;
