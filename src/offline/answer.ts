import { CacheFirst, NetworkFirst, type SerwistPlugin, type Strategy } from 'serwist';
import { copyAddress, fallbackAddress, fileKind, listAddress, localeOf } from './address.ts';
import { mostFullText, mostVisited, trim } from './bounds.ts';
import { answerWith, copyOf, savedAt } from './copy.ts';
import { storeName } from './stores.ts';
import { locales, scope } from './worker-site.ts';

/** Seconds a page may take to answer before its copy is shown, with the day it was saved. */
const patience = 4;

/** The page that says that a page is not stored, in the reader's language, or else in another. */
const fallback = async (request: Request): Promise<Response | undefined> => {
  if (request.mode !== 'navigate') return undefined;
  const kept = await caches.open(storeName('kept', scope));
  const asked = localeOf(request.url, scope, locales);
  for (const locale of asked ? [asked, ...locales] : locales) {
    const page = await kept.match(fallbackAddress(scope, locale));
    if (page) return page;
  }
  return undefined;
};

/** When the copies of a page's language were last found to be current. */
const confirmedAt = async (url: string): Promise<number | undefined> => {
  const locale = localeOf(url, scope, locales);
  if (!locale) return undefined;
  const list = await caches.match(listAddress(scope, locale), {
    cacheName: storeName('kept', scope),
  });
  return list && savedAt(list);
};

const pages = (kind: 'kept' | 'visited'): SerwistPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(copyAddress(request.url)),
  // Contact data must not linger in the browser's own cache either.
  requestWillFetch: ({ request }) =>
    Promise.resolve(
      request.cache === 'default' ? new Request(request, { cache: 'no-cache' }) : request,
    ),
  // Where there is a copy, a host that fails counts as no network.
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status < 500) return response;
    const cacheName = storeName(kind, scope);
    if (!(await caches.match(copyAddress(request.url), { cacheName }))) return response;
    throw new Error(`The host answers ${response.status}.`);
  },
  cacheWillUpdate: ({ response }) => copyOf(response, 'page'),
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse &&
    answerWith(cachedResponse, kind === 'kept' ? await confirmedAt(request.url) : undefined),
  cacheDidUpdate: async ({ cacheName }) => {
    if (kind === 'visited') await trim(await caches.open(cacheName), mostVisited);
  },
  handlerDidError: ({ request }) => fallback(request),
});

const files = (most?: number): SerwistPlugin => ({
  cacheWillUpdate: ({ response }) => copyOf(response, 'file'),
  cacheDidUpdate: async ({ cacheName }) => {
    if (most !== undefined) await trim(await caches.open(cacheName), most);
  },
});

const page = (kind: 'kept' | 'visited') =>
  new NetworkFirst({
    cacheName: storeName(kind, scope),
    networkTimeoutSeconds: patience,
    plugins: [pages(kind)],
  });

const fullText = { cacheName: storeName('full-text', scope), plugins: [files(mostFullText)] };

const strategies = {
  kept: page('kept'),
  visited: page('visited'),
  asset: new CacheFirst({ cacheName: storeName('assets', scope), plugins: [files()] }),
  'full-text-part': new CacheFirst(fullText),
  'full-text': new NetworkFirst({ ...fullText, networkTimeoutSeconds: patience }),
};

/**
 * Chooses how a request of the site is answered. Pages and data come from the network where there
 * is one; files named after their content come from the device.
 */
export const strategyFor = async (url: string): Promise<Strategy> => {
  const kind = fileKind(url, scope);
  if (kind !== 'page') return strategies[kind];
  const kept = await caches
    .match(copyAddress(url), { cacheName: strategies.kept.cacheName })
    .catch(() => undefined);
  return kept ? strategies.kept : strategies.visited;
};
