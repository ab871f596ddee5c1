/** Where the site is published, as Astro's settings of these names want it. */
type PublishedAt = {
  /** Scheme and host, such as `https://help.example`. */
  site: string;
  /** Path with a slash in front and none behind, such as `/help`; `/` at a root. */
  base: string;
};

/** Characters that need no escaping in addresses, file names and the rules of any server. */
const segment = /^[\w~-][\w.~-]*$/;

/**
 * Reads the two settings that say where the site is published, however their slashes are set.
 *
 * @param siteUrl SITE_URL, or `url` of `content/site.yaml`
 * @param basePath BASE_PATH
 * @throws with what to set instead, where links or the rules for servers would be wrong
 */
export const publishedAt = (siteUrl: string, basePath: string): PublishedAt => {
  const segments = basePath.split('/').filter((part) => part !== '');
  const odd = segments.find((part) => !segment.test(part));
  if (odd !== undefined) {
    throw new Error(
      `BASE_PATH “${basePath}”: “${odd}” cannot stand in it. Not every server takes more than ` +
        'letters from a to z, digits, dots, hyphens and underscores, as in /help/v1.0.',
    );
  }
  const base = `/${segments.join('/')}`;
  const url = /^https?:\/\//.test(siteUrl) && URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (!url) {
    throw new Error(`SITE_URL “${siteUrl}” is no address: write it as https://help.example.`);
  }
  const path = url.pathname.replace(/\/+$/, '') || '/';
  if (path !== '/' && path !== base) {
    throw new Error(
      `SITE_URL “${siteUrl}” has a path, which only BASE_PATH sets: SITE_URL=${url.origin} BASE_PATH=${path}`,
    );
  }
  return { site: url.origin, base };
};
