import { movedPages } from '../../site/moved-pages.ts';

/** What a server must know of the site to serve it as it is meant. */
export type ServedSite = {
  /** Path without its trailing slash: `''` at a root, `/help` at a subpath. */
  base: string;
  /** Name of the host, such as `help.example`. */
  host: string;
  /** Sent with every response. */
  headers: Record<string, string>;
  /** Sent over https only; absent where the site does not own its host. */
  transportSecurity: string | undefined;
  /** Languages of the site, each with a `404.html` of its own. */
  locales: readonly string[];
};

/**
 * Files of the built folder that no address leads to: rules for hosts that read them there, and the
 * compressed copies, which servers send in place of the file they belong to. By their path from the
 * base of the site, written so that nginx and Caddy read it too.
 */
export const hiddenFiles = '_headers|_redirects|.+[.](?:br|gz)';

/** A page that moved: the pattern of its old address, and its new one. */
type Moved = { pattern: string; to: string };

/**
 * Pages that moved. The locale is the first group of the pattern, and a folder that stays the second.
 *
 * @param group writes the group of that number as a server wants it
 */
export const movedIn = (
  { base, locales }: ServedSite,
  group: (number: number, page: number) => string,
): Moved[] =>
  movedPages.map(({ from, to }, page) => ({
    pattern: `^${base}/(${locales.join('|')})/${from.replace(':slug', '([^/]+)')}$`,
    to: `${base}/${group(1, page)}/${to.replace(':slug', group(2, page))}`,
  }));
