import { basePath } from '../i18n/paths.ts';

/** This site as the publisher of its pages: https://schema.org/Organization. */
export type Publisher = { name: string; url: string; logo: string };

/**
 * The publisher of a built site.
 *
 * @param origin address of the site, from `astro.config.mjs`
 * @param base subpath it is served from
 */
export const publisherOf = (name: string, origin: URL | undefined, base: string): Publisher => ({
  name,
  url: new URL(`${basePath(base)}/`, origin).href,
  logo: new URL(`${basePath(base)}/icons/icon-512.png`, origin).href,
});

/** In every block of data that names a publisher, so that nobody takes it for somebody else. */
export const publisherData = ({ name, url, logo }: Publisher) => ({
  '@type': 'Organization' as const,
  '@id': `${url}#publisher`,
  name,
  url,
  logo,
});
