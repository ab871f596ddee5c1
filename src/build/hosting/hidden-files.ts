/**
 * Files of the built folder that no address leads to: rules for hosts that read them there, and the
 * compressed copies, which servers send in place of the file they belong to. By their path from the
 * base of the site, written so that nginx and Caddy read it too.
 */
export const hiddenFiles = '_headers|_redirects|.+[.](?:br|gz)';
