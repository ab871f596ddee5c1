import { basePath } from '../i18n/paths.ts';

/**
 * This site as the publisher of its pages: https://schema.org/Organization. Every block of
 * structured data that has a publisher names this site, so that nobody takes the product for it.
 *
 * @param origin address of the site, from `astro.config.mjs`
 * @param base subpath it is served from
 */
export const publisherData = (name: string, origin: URL | undefined, base: string) => {
  const url = new URL(`${basePath(base)}/`, origin).href;
  return {
    '@type': 'Organization',
    '@id': `${url}#publisher`,
    name,
    url,
    logo: `${url}icons/icon-512.png`,
  };
};
