/** The part of Trusted Types that is used here; TypeScript does not describe it yet. */
type TrustedTypes = {
  defaultPolicy: object | null;
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string | null },
  ) => object;
};

/**
 * Lets this site's service worker start, and nothing else. The security policy demands Trusted
 * Types: the address of a worker must pass the policy `default`. That policy has no rule for markup
 * or code made from text, so the browser refuses both. To be called before the worker starts.
 *
 * @param base path of the site without its trailing slash
 */
export const trustOwnScripts = (base: string): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const own = new URL(`${base}/sw.js`, location.href).href;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === own ? url : null),
  });
};
