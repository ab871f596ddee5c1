/**
 * `_redirects`: the error page of each language, for Netlify. Cloudflare Pages finds them by
 * itself, the nearest `404.html` up the path, and passes over these lines.
 *
 * @param base path of the site without its trailing slash
 */
export const redirectsFile = (base: string, locales: readonly string[]): string =>
  [
    ...locales.map((locale) => `${base}/${locale}/* ${base}/${locale}/404.html 404`),
    `${base}/* ${base}/404.html 404`,
    '',
  ].join('\n');
