import type { InlineCode } from './inline-code.ts';

const self = "'self'";
const none = "'none'";

/** What both the `<meta>` of a page and the header say. */
const directives = ({ styles, scripts }: InlineCode): [string, string[]][] => [
  ['default-src', [none]],
  // The full-text engine is WebAssembly, which may be compiled; `eval` stays forbidden.
  ['script-src', [self, "'wasm-unsafe-eval'", ...scripts]],
  ['style-src', [self, ...styles]],
  // Pages carry the icon of the site.
  ['img-src', [self, 'data:']],
  ['connect-src', [self]],
  ['worker-src', [self]],
  ['manifest-src', [self]],
  ['form-action', [self]],
  ['base-uri', [none]],
  // Text never becomes markup or code; the policy in `src/ui/own-scripts.ts` lets the service worker start.
  ['require-trusted-types-for', ["'script'"]],
  ['trusted-types', ['default']],
];

const written = (policy: [string, string[]][]): string =>
  policy.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/** The policy of one page, for a `<meta http-equiv>`: it holds on hosts without headers too. */
export const policyForPage = (code: InlineCode): string => written(directives(code));

/**
 * The policy of the whole site, for a header. It adds what a `<meta>` cannot say: who may frame.
 * There is no `upgrade-insecure-requests`: the site asks no other host, and it would break http
 * on a loopback address.
 */
export const policyForSite = (code: InlineCode): string =>
  written([...directives(code), ['frame-ancestors', [none]]]);

/**
 * Puts the policy into a finished page, before anything that it governs.
 *
 * @throws where the page does not begin its head with `<meta charset>`
 */
export const withPolicy = (html: string, policy: string): string => {
  const charset = /<meta charset="utf-8">/i;
  if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8"> in its head.');
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
};
