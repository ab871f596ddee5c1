import { cachePolicy, revalidate } from './cache-policy.ts';

/** Cloudflare drops a longer line without a warning, and the policy with it. */
const longestLine = 2000;

/** The pattern of `_headers` for a file: that of its folder where all files in it are cached alike. */
const patternOf = (path: string): string => {
  const parts = path.split('/');
  const isMixed = parts[0] === 'pagefind' && parts.length === 2;
  if (parts.length === 1 || isMixed) return path;
  return `${parts.slice(0, parts[0] === 'pagefind' ? 2 : 1).join('/')}/*`;
};

const rule = (pattern: string, headers: Record<string, string>): string => {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const long = lines.find((line) => line.length > longestLine);
  if (long !== undefined) {
    throw new Error(
      `A line of _headers has ${long.length} characters, and Cloudflare reads ${longestLine}: ` +
        `“${long.slice(0, 60)}…”. Let pages share their inline styles and scripts, or move some to files.`,
    );
  }
  return [pattern, ...lines].join('\n');
};

/**
 * `_headers` for Cloudflare Pages and Netlify. Where several patterns match, both hosts send all
 * their headers, so no header stands under two patterns that can match the same file.
 *
 * @param base path of the site without its trailing slash
 * @param files paths of all files from the base of the site
 */
export const headersFile = (
  base: string,
  headers: Record<string, string>,
  files: readonly string[],
): string => {
  const caches = new Map<string, string>([['', revalidate]]);
  for (const file of files) caches.set(patternOf(file), cachePolicy(file));
  const rules = [...caches]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pattern, cache]) => rule(`${base}/${pattern}`, { 'Cache-Control': cache }));
  return [rule(`${base}/*`, headers), ...rules, ''].join('\n');
};
