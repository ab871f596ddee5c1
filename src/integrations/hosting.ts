import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caddyfile } from '../hosting/caddyfile.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { inlineCode, inlineCodeOfAll, type InlineCode } from '../hosting/inline-code.ts';
import { nginxConf } from '../hosting/nginx-conf.ts';
import { compressedCopies, isWorthCompressing } from '../hosting/precompress.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';
import { securityHeaders, transportSecurity } from '../hosting/security-headers.ts';
import { basePath } from '../i18n/paths.ts';
import { locales } from '../i18n/locales.ts';

/** All files of the finished site by their path from its base, in the same order everywhere. */
const filesIn = (folder: string): string[] =>
  globSync(['**/*', '.well-known/**/*'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();

/** Writes compressed copies beside the files that gain by it; returns the inline code of pages. */
const compress = async (folder: string, files: readonly string[]): Promise<InlineCode[]> => {
  const pages: InlineCode[] = [];
  for (const path of files) {
    const content = await readFile(join(folder, path));
    if (path.endsWith('.html')) pages.push(inlineCode(content.toString()));
    if (!isWorthCompressing(path, content.length)) continue;
    for (const [ending, copy] of Object.entries(await compressedCopies(content))) {
      await writeFile(join(folder, `${path}.${ending}`), copy);
    }
  }
  return pages;
};

/**
 * Runs last, over the finished site: compressed copies beside the files, `_headers` and
 * `_redirects` among them, and beside the folder, `dist-hosting/` with the same rules for nginx
 * and Caddy.
 *
 * @param securityContact as in `content/site.yaml`
 */
export const hosting = (securityContact: string): AstroIntegration => {
  let base = '';
  let host = '';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        base = basePath(config.base);
        host = new URL(config.site!).hostname;
        if (!host.endsWith('.example') && securityContact.endsWith('.example')) {
          logger.warn('content/site.yaml names no real securityContact; nobody reads “.example”.');
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesIn(folder);
        const headers = securityHeaders(inlineCodeOfAll(await compress(folder, files)));
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
