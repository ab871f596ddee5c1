import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that nobody can register, and names of this machine (RFC 2606, RFC 6761). */
const reserved =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$|^127\.|^0\.0\.0\.0$|^\[::1\]$/;

/** Whether a host can be nobody's public site. */
export const isReserved = (host: string): boolean => reserved.test(host);

/** Kinds of files in which a site names its own address. */
const texts = '**/*.{html,xml,txt,md,json,ics}';

/**
 * Says which files of a build are wrong because its address is a reserved one; `undefined` where the
 * address is real.
 *
 * @param origin such as `https://help.example`
 * @param folder the built site
 */
export const reservedAddress = (origin: string, folder: string): string | undefined => {
  if (!isReserved(new URL(origin).hostname)) return undefined;
  const naming = globSync([texts, '.well-known/*'], { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes(origin))
    .sort();
  const pages = naming.filter((path) => path.endsWith('.html'));
  const others = new Set(
    naming
      .filter((path) => !path.endsWith('.html'))
      .map((path) => (path.endsWith('.md') ? 'the Markdown copies of articles' : path)),
  );
  return (
    `The site says that it is at ${origin}, an address that is reserved and leads nowhere. ` +
    `Canonical links, language links and pictures for chats are wrong on ${pages.length} pages, and ` +
    `so is what these say: ${[...others].join(', ')}. Build again with SITE_URL=https://your.site, or set ` +
    '“url” in content/site.yaml.'
  );
};
