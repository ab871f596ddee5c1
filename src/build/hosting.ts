import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caddyfile } from './hosting/caddyfile.ts';
import { policyForPage, withPolicy } from './hosting/content-security-policy.ts';
import { headersFile } from './hosting/headers-file.ts';
import { inlineCode, inlineCodeOfAll, type InlineCode } from './hosting/inline-code.ts';
import { withLateScripts } from './hosting/late-scripts.ts';
import { nginxConf } from './hosting/nginx-conf.ts';
import { compressAll } from './hosting/precompress.ts';
import { redirectsFile } from './hosting/redirects-file.ts';
import { isReserved, reservedAddress } from './hosting/reserved-address.ts';
import { securityHeaders, transportSecurity } from './hosting/security-headers.ts';
import { locales } from '../i18n/locales.ts';
import { basePath } from '../i18n/paths.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';

/** Paths of all files of the site from its folder, in one order on every machine. */
const filesIn = (folder: string): string[] =>
  globSync(['**/*', '.well-known/*', '.nojekyll'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();

/** Lets the code of a page wait until it is seen, and gives the page its security policy. */
const finishPage = (file: string): InlineCode => {
  const html = withLateScripts(readFileSync(file, 'utf8'));
  const code = inlineCode(html);
  writeFileSync(file, withPolicy(html, policyForPage(code)));
  return code;
};

/**
 * Makes the finished site ready for hosts, and runs last: a security policy for each page, the
 * service worker, compressed copies, `_headers` and `_redirects`, and beside the folder
 * `dist-hosting/` with the same rules for nginx and Caddy.
 *
 * A site whose address is a reserved one is built with a warning, and not at all where PUBLISH is set.
 *
 * @param securityContact as in `content/site.yaml`
 */
export const hosting = ({ securityContact }: { securityContact: string }): AstroIntegration => {
  let base = '';
  let origin = '';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        base = basePath(config.base);
        origin = new URL(config.site!).origin;
        if (!isReserved(new URL(origin).hostname) && securityContact.endsWith('.example')) {
          logger.warn('content/site.yaml names no real securityContact; nobody reads “.example”.');
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = filesIn(folder).filter((path) => path.endsWith('.html'));
        const codes = pages.map((path) => finishPage(join(folder, path)));
        await writeServiceWorker(folder, logger);

        const files = filesIn(folder);
        const headers = securityHeaders(inlineCodeOfAll(codes));
        const { hostname: host } = new URL(origin);
        const served = { base, host, headers, transportSecurity: transportSecurity(base), locales };
        const sent = served.transportSecurity
          ? { ...headers, 'Strict-Transport-Security': served.transportSecurity }
          : headers;
        await compressAll(folder, files);
        await writeFile(join(folder, '_headers'), headersFile(base, sent, files));
        await writeFile(join(folder, '_redirects'), redirectsFile(base, locales));
        const beside = `${folder.replace(/[\\/]$/, '')}-hosting`;
        await mkdir(beside, { recursive: true });
        await writeFile(join(beside, 'nginx.conf'), nginxConf(served));
        await writeFile(join(beside, 'Caddyfile'), caddyfile(served));
        logger.info(`compressed copies in the site, server rules in ${beside}`);
        const warning = reservedAddress(origin, folder);
        if (warning !== undefined && process.env.PUBLISH) throw new Error(warning);
        if (warning !== undefined) logger.warn(warning);
      },
    },
  };
};
