/**
 * Files whose names carry a hash of their content, by their path from the base of the site.
 * JavaScript, nginx and Caddy all read this regular expression.
 */
export const immutableFiles =
  '_astro/|pagefind/(?:fragment|index|filter)/|pagefind/[^/]+[.]pf_meta$';

/** For files named after their content: kept for a year without asking. */
export const immutable = 'public, max-age=31536000, immutable';

/** For everything else: asked for again at each visit, and sent only when it has changed. */
export const revalidate = 'public, max-age=0, must-revalidate';

const pattern = new RegExp(`^(?:${immutableFiles})`);

/** The `Cache-Control` of a file, given by its path from the base of the site. */
export const cachePolicy = (path: string): string => (pattern.test(path) ? immutable : revalidate);
