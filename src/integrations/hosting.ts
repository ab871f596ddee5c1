import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf, byteText } from '../finishing/byte-text.ts';
import { filesBelow } from '../finishing/files-below.ts';
import { caddyfile } from '../hosting/caddyfile.ts';
import {
  startFinisher,
  type FileToFinish,
  type FinishedSite,
  type Finisher,
} from '../finishing/finisher.ts';
import { policyForPage, withPolicy } from '../hosting/content-security-policy.ts';
import {
  dropPages,
  isKept,
  keepPages,
  recordPages,
  type FinishedFiles,
  type KeptFiles,
} from '../finishing/kept-pages.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { inlineCode, inlineCodeOfAll } from '../hosting/inline-code.ts';
import { withLateScripts } from '../hosting/late-scripts.ts';
import { nginxConf } from '../hosting/nginx-conf.ts';
import { isCompressible } from '../hosting/precompress.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';
import { securityHeaders, transportSecurity } from '../hosting/security-headers.ts';
import { languageTags, locales, type Locale } from '../i18n/locales.ts';
import { basePath } from '../i18n/paths.ts';
import { shareColours } from '../sharing/share-colours.ts';

const isCopy = (path: string): boolean => /\.(?:br|gz)$/.test(path);

/** All files of the site by their path from its base; no compressed copies. */
const filesIn = (folder: string): string[] =>
  filesBelow(folder).filter(
    (path) => !isCopy(path) && (!path.startsWith('.') || path.startsWith('.well-known/')),
  );

/** Where a file is served, without slashes around it: `en/404.html` and `en/` are `en/404` and `en`. */
const placeOf = (path: string): string => path.replace(/(?:^|\/)index\.html$|\.html$|^\/|\/$/g, '');

/**
 * A page as it goes back to Astro, which asks for its bytes: a plain `Response` would pack them into
 * a stream and unpack them again, for a twentieth of the whole build.
 */
class FinishedPage extends Response {
  readonly #content: Uint8Array;

  constructor(content: Uint8Array, { status, headers }: Response) {
    super('', { status, headers });
    this.#content = content;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(new Uint8Array(this.#content).buffer);
  }
}

/**
 * Tells which pages there will be, and finishes each as it comes from the renderer: its code waits
 * until it is seen, it gets a policy with the hashes of its own styles and scripts, and is handed
 * on.
 */
const finishing =
  (
    announce: (places: ReadonlySet<string>) => void,
    handOn: (url: URL, page: Pick<FileToFinish, 'content' | 'code'>) => void,
  ) =>
  (inner: AstroPrerenderer): AstroPrerenderer => ({
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      announce(new Set(paths.map(({ pathname }) => placeOf(pathname))));
      return paths;
    },
    render: async (request, options) => {
      const rendered = await inner.render(request, options);
      const result = rendered instanceof Response ? { response: rendered } : rendered;
      const { headers, body } = result.response;
      if (!body || !headers.get('content-type')?.startsWith('text/html')) return result;
      const html = withLateScripts(byteText(await result.response.bytes()));
      const code = inlineCode(html);
      const content = bytesOf(withPolicy(html, policyForPage(code)));
      handOn(new URL(request.url), { content, code });
      return { ...result, response: new FinishedPage(content, result.response) };
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
  let record = '';
  let kept: KeptFiles;
  const added = new Set<string>();
  const add = (file: FileToFinish): void => {
    added.add(file.path);
    finisher.add(file);
  };
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Astro leaves the folder to us, which keep what has not changed.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config, logger }) => {
        base = basePath(config.base);
        host = new URL(config.site!).hostname;
        site = {
          folder: fileURLToPath(config.outDir),
          url: new URL(`${base}/`, config.site).href,
          site: name,
          taglines: Object.fromEntries(
            locales.map((locale) => [languageTags[locale], tagline[locale]]),
          ),
          colours: shareColours(),
        };
        record = fileURLToPath(new URL('finished.json', config.cacheDir));
        if (!host.endsWith('.example') && securityContact.endsWith('.example')) {
          logger.warn('content/site.yaml names no real securityContact; nobody reads “.example”.');
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        kept = keepPages(site.folder, record);
        finisher = startFinisher(site);
        setPrerenderer(
          finishing(
            (places) => {
              dropPages(site.folder, kept, (path) => places.has(placeOf(path)));
            },
            ({ pathname }, page) => {
              const path = decodeURI(pathname).slice(base.length + 1);
              const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
              add({ path: file, ...page });
            },
          ),
        );
      },
      'astro:build:done': async ({ assets, dir, logger }) => {
        const { folder } = site;
        const pages = new Set(
          [...assets.values()].flat().map(({ href }) => decodeURI(href.slice(dir.href.length))),
        );
        const files = filesIn(folder);
        for (const path of files) {
          const isOurs = pages.has(path) || isCompressible(path);
          if (isOurs && !added.has(path) && !isKept(folder, path, kept)) add({ path });
        }
        const made = await finisher.finish();
        const finished: FinishedFiles = new Map();
        for (const path of pages) {
          const file = made.get(path) ?? kept.get(path);
          if (file) finished.set(path, file);
        }
        recordPages(folder, record, kept, finished);
        const pictures = [...made.values()]
          .flatMap(({ beside }) => beside)
          .filter((path) => !isCopy(path));
        const codes = [...finished.values()].flatMap(({ code }) => code ?? []);
        const headers = securityHeaders(inlineCodeOfAll(codes));
        const served = { base, host, headers, transportSecurity: transportSecurity(base), locales };
        const sent = served.transportSecurity
          ? { ...headers, 'Strict-Transport-Security': served.transportSecurity }
          : headers;
        await writeFile(join(folder, '_headers'), headersFile(base, sent, [...files, ...pictures]));
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
