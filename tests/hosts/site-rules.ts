import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `_headers` and `_redirects` of a site say. */
export type SiteRules = {
  headers: { pattern: string; name: string; value: string }[];
  notFound: { pattern: string; page: string }[];
  moved: { pattern: RegExp; to: string }[];
};

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Reads both files as Cloudflare Pages and Netlify do. */
export const readRules = (site: string): SiteRules => {
  const rules: SiteRules = { headers: [], notFound: [], moved: [] };
  let pattern = '';
  for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) pattern = line;
    else rules.headers.push({ pattern, name, value });
  }
  for (const line of readFileSync(join(site, '_redirects'), 'utf8').split('\n')) {
    const [from, page, status] = line.split(' ');
    if (from !== undefined && page !== undefined && status === '404') {
      rules.notFound.push({ pattern: from, page });
    }
    if (from !== undefined && page !== undefined && status === '301') {
      const pattern = new RegExp(`^${from.replace(':slug', '(?<slug>[^/]+)')}$`);
      rules.moved.push({ pattern, to: page.replace(':slug', '$<slug>') });
    }
  }
  return rules;
};

/** All headers of all rules that match; a header named by two of them is joined by a comma. */
export const headersFor = (rules: SiteRules, path: string): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const { pattern, name, value } of rules.headers) {
    if (!matches(pattern, path)) continue;
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
};

/** The first rule that matches names the error page. */
export const notFoundFor = (rules: SiteRules, path: string): string =>
  rules.notFound.find(({ pattern }) => matches(pattern, path))?.page ?? '404.html';

/** Where a rule leads an old address. Cloudflare follows the rule even where the file exists. */
export const movedTo = (rules: SiteRules, path: string): string | undefined => {
  const rule = rules.moved.find(({ pattern }) => pattern.test(path));
  return rule && path.replace(rule.pattern, rule.to);
};
