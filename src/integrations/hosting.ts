import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caddyfile } from '../hosting/caddyfile.ts';
import {
  startFinisher,
  type FileToFinish,
  type FinishedSite,
  type Finisher,
} from '../finishing/finisher.ts';
import { policyForPage, withPolicy } from '../hosting/content-security-policy.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { inlineCode } from '../hosting/inline-code.ts';
import { withLateScripts } from '../hosting/late-scripts.ts';
import { nginxConf } from '../hosting/nginx-conf.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';
import { securityHeaders, transportSecurity } from '../hosting/security-headers.ts';
import { languageTags, locales, type Locale } from '../i18n/locales.ts';
import { basePath } from '../i18n/paths.ts';
import { shareColours } from '../sharing/share-colours.ts';

/** All files of the site by their path from its base, always in one order; no compressed copies. */
const filesIn = (folder: string): string[] =>
  globSync(['**/*', '.well-known/**/*'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();

/**
 * Finishes each page as it comes from the renderer: its code waits until it is seen, it gets a
 * policy with the hashes of its own styles and scripts, and is handed on.
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
      const html = withLateScripts(await result.response.text());
      const content = Buffer.from(withPolicy(html, policyForPage(inlineCode(html))));
      handOn(new URL(request.url), content);
      return { ...result, response: new Response(content, { status, headers }) };
    },
  });

/** What the integration has to know of `content/site.yaml`. */
type Site = {
  name: string;
  securityContact: string;
  tagline: Record<Locale, string>;
};

/**
 * Makes the site ready for hosts. While pages are made: a security policy for each, compressed
 * copies of it, and the picture for links to it. At the end, to run last: copies of the other
 * files, `_headers` and `_redirects`, and beside the folder, `dist-hosting/` with the same rules
 * for nginx and Caddy.
 */
export const hosting = ({ name, securityContact, tagline }: Site): AstroIntegration => {
  let base = '';
  let host = '';
  let site: FinishedSite;
  let finisher: Finisher;
  const added = new Set<string>();
  const add = (file: FileToFinish): void => {
    added.add(file.path);
    finisher.add(file);
  };
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        base = basePath(config.base);
        host = new URL(config.site!).hostname;
        site = {
          folder: fileURLToPath(config.outDir),
          url: new URL(`${base}/`, config.site).href,
          cache: fileURLToPath(new URL('finished/', config.cacheDir)),
          site: name,
          taglines: Object.fromEntries(
            locales.map((locale) => [languageTags[locale], tagline[locale]]),
          ),
          colours: shareColours(),
        };
        if (!host.endsWith('.example') && securityContact.endsWith('.example')) {
          logger.warn('content/site.yaml names no real securityContact; nobody reads “.example”.');
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        finisher = startFinisher(site);
        setPrerenderer(
          finishing(({ pathname }, content) => {
            const path = decodeURI(pathname).slice(base.length + 1);
            add({ path: path === '' || path.endsWith('/') ? `${path}index.html` : path, content });
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        const { folder } = site;
        const files = filesIn(folder);
        for (const path of files) if (!added.has(path)) add({ path });
        const headers = securityHeaders(await finisher.finish());
        const served = { base, host, headers, transportSecurity: transportSecurity(base), locales };
        const sent = served.transportSecurity
          ? { ...headers, 'Strict-Transport-Security': served.transportSecurity }
          : headers;
        await writeFile(join(folder, '_headers'), headersFile(base, sent, filesIn(folder)));
        await writeFile(join(folder, '_redirects'), redirectsFile(base, locales));
        const beside = `${folder.replace(/[\\/]$/, '')}-hosting`;
        await mkdir(beside, { recursive: true });
        await writeFile(join(beside, 'nginx.conf'), nginxConf(served));
        await writeFile(join(beside, 'Caddyfile'), caddyfile(served));
        logger.info(`compressed copies in the site, server rules in ${beside}`);
      },
    },
  };
};
