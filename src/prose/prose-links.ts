import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { resolveProseLink } from './prose-link.ts';

/**
 * Gives the links of compiled prose their addresses.
 *
 * @param html with links as writers put them, such as `href="article:refund#heading"`
 * @param base subpath the site is served from
 * @param locale language of the page, which on a fallback page is not that of the text
 * @throws where a link has no form that is known
 */
export const withLinks = (html: string, base: string, locale: Locale): string =>
  html.replace(/(<a href=")([^"]+)"/g, (_, start: string, href: string) => {
    const { page, fragment } = resolveProseLink(href);
    return `${start}${pagePath(base, locale, page)}${fragment}"`;
  });
