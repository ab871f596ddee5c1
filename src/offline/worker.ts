import { copyAddress, localeOf } from './address.ts';
import { strategyFor } from './answer.ts';
import { keepLanguage } from './keep-language.ts';
import { leftStores, storeName } from './stores.ts';
import { locales, scope } from './worker-site.ts';

declare const self: ServiceWorkerGlobalScope;

/** Makes room: visited pages are removed before those that the language keeps. */
const makeRoom = async (): Promise<void> => {
  await caches.delete(storeName('full-text', scope));
  await caches.delete(storeName('visited', scope));
};

/** The page of the very first visit was loaded before there was a worker: it is stored now. */
const storeOpenPage = async (event: ExtendableEvent, url: string): Promise<void> => {
  const address = copyAddress(url);
  if (await caches.match(address)) return;
  const request = new Request(address, { cache: 'force-cache' });
  const strategy = await strategyFor(address);
  await Promise.all(strategy.handleAll({ event, request }));
};

/** The reader had the copies cleared: nothing more is stored until another page is opened. */
let isCleared = false;

let work = Promise.resolve();

/** Runs tasks one after the other; a failed task stores nothing, and full storage makes room. */
const inTurn = (task: () => Promise<void>): Promise<void> =>
  (work = work.then(task).catch(async (error: unknown) => {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      await makeRoom().catch(() => undefined);
    }
  }));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      for (const name of leftStores(await caches.keys(), scope)) await caches.delete(name);
    })(),
  );
});

// A page that has finished loading says so; `true` where its language may be kept too, `'forget'`
// where everything is cleared.
self.addEventListener('message', (event) => {
  const page = event.source instanceof Client ? event.source.url : undefined;
  if (page === undefined) return;
  isCleared = event.data === 'forget';
  const locale = localeOf(page, scope, locales);
  event.waitUntil(
    inTurn(async () => {
      if (event.data === true && locale && !isCleared) await keepLanguage(locale);
      if (!isCleared) await storeOpenPage(event, page);
    }),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (isCleared || request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(
    (async () => {
      const strategy = await strategyFor(request.url);
      const [answer, stored] = strategy.handleAll(event);
      // The reader has the answer already, so a failure to store it is ignored.
      event.waitUntil(stored);
      // Denied storage must not stand between the reader and the network.
      return answer.catch(() => fetch(request));
    })(),
  );
});
