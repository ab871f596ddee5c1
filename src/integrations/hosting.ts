import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caddyfile } from '../hosting/caddyfile.ts';
import { startCompressor, type Compressor } from '../hosting/compressor.ts';
import { policyForPage, withPolicy } from '../hosting/content-security-policy.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { inlineCode } from '../hosting/inline-code.ts';
import { nginxConf } from '../hosting/nginx-conf.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';
import { securityHeaders, transportSecurity } from '../hosting/security-headers.ts';
import { basePath } from '../i18n/paths.ts';
import { locales } from '../i18n/locales.ts';

/** All files of the finished site by their path from its base, in the same order everywhere; not their compressed copies. */
const filesIn = (folder: string): string[] =>
  globSync(['**/*', '.well-known/**/*'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();

/**
 * Finishes each page as it comes from the renderer: it gets a policy with the hashes of its own
 * styles and scripts, and is handed on.
 */
const finishing =
  (handOn: (url: URL, content: Uint8Array) => void) =>
  (inner: AstroPrerenderer): AstroPrerenderer => ({
    ...inner,
    render: async (request, options) => {
      const rendered = await inner.render(request, options);
      const result = rendered instanceof Response ? { response: rendered } : rendered;
      const { status, headers, body } = result.response;
      if (!body || !headers.get('content-type')?.startsWith('text/html')) return result;
      const html = await result.response.text();
      const content = Buffer.from(withPolicy(html, policyForPage(inlineCode(html))));
      handOn(new URL(request.url), content);
      return { ...result, response: new Response(content, { status, headers }) };
    },
  });

/**
 * Makes the site ready for hosts. While pages are made: a security policy for each, and compressed
 * copies of them. At the end, to run last: those of the other files, `_headers` and `_redirects`,
 * and beside the folder, `dist-hosting/` with the same rules for nginx and Caddy.
 *
 * @param securityContact as in `content/site.yaml`
 */
export const hosting = (securityContact: string): AstroIntegration => {
  let base = '';
  let host = '';
  let folder = '';
  let cache = '';
  let compressor: Compressor;
  const compressed = new Set<string>();
  const compress = (path: string, content?: Uint8Array): void => {
    compressed.add(path);
    compressor.add({ file: join(folder, path), ...(content && { content }) });
  };
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        base = basePath(config.base);
        host = new URL(config.site!).hostname;
        folder = fileURLToPath(config.outDir);
        cache = fileURLToPath(new URL('compressed/', config.cacheDir));
        if (!host.endsWith('.example') && securityContact.endsWith('.example')) {
          logger.warn('content/site.yaml names no real securityContact; nobody reads “.example”.');
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        compressor = startCompressor(cache);
        const ofPage = ({ pathname }: URL, content: Uint8Array) => {
          const path = decodeURI(pathname).slice(base.length + 1);
          compress(path === '' || path.endsWith('/') ? `${path}index.html` : path, content);
        };
        setPrerenderer(finishing(ofPage));
      },
      'astro:build:done': async ({ logger }) => {
        const files = filesIn(folder);
        for (const file of files) if (!compressed.has(file)) compress(file);
        const headers = securityHeaders(await compressor.finish());
        const site = { base, host, headers, transportSecurity: transportSecurity(base), locales };
        const sent = site.transportSecurity
          ? { ...headers, 'Strict-Transport-Security': site.transportSecurity }
          : headers;
        await writeFile(join(folder, '_headers'), headersFile(base, sent, files));
        await writeFile(join(folder, '_redirects'), redirectsFile(base, locales));
        const beside = `${folder.replace(/[\\/]$/, '')}-hosting`;
        await mkdir(beside, { recursive: true });
        await writeFile(join(beside, 'nginx.conf'), nginxConf(site));
        await writeFile(join(beside, 'Caddyfile'), caddyfile(site));
        logger.info(`compressed copies in the site, server rules in ${beside}`);
      },
    },
  };
};
