import { movedPages } from '../../site/moved-pages.ts';

/**
 * `_redirects`: pages that moved, for both Cloudflare Pages and Netlify, and the error page of each
 * language, for Netlify. Cloudflare Pages finds those by itself, the nearest `404.html` up the path,
 * and passes over these lines.
 *
 * @param base path of the site without its trailing slash
 */
export const redirectsFile = (base: string, locales: readonly string[]): string =>
  [
    ...locales.flatMap((locale) =>
      movedPages.map(({ from, to }) => `${base}/${locale}/${from} ${base}/${locale}/${to} 301`),
    ),
    ...locales.map((locale) => `${base}/${locale}/* ${base}/${locale}/404.html 404`),
    `${base}/* ${base}/404.html 404`,
    '',
  ].join('\n');
