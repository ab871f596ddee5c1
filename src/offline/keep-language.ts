import type { Locale } from '../i18n/locales.ts';
import { fileKind, listAddress } from './address.ts';
import { copyOf, revisionOf } from './copy.ts';
import type { KeptList } from './kept-list.ts';
import { neededScripts } from './needed-scripts.ts';
import { storeName } from './stores.ts';
import { scope } from './worker-site.ts';

/** Most files asked for at the same time: few, so that the reader's own requests need not wait. */
const atOnce = 3;

const openStores = async () => ({
  kept: await caches.open(storeName('kept', scope)),
  assets: await caches.open(storeName('assets', scope)),
  visited: await caches.open(storeName('visited', scope)),
});

type Stores = Awaited<ReturnType<typeof openStores>>;

/** Brings one file up to date, and says whether that was possible. @throws without network */
const keep = async (
  { kept, assets, visited }: Stores,
  address: string,
  revision: string,
  isAsset: boolean,
): Promise<boolean> => {
  const store = isAsset ? assets : kept;
  const stored = await store.match(address);
  if (stored && (isAsset || revisionOf(stored) === revision)) return true;
  const response = await fetch(address, {
    cache: isAsset ? 'default' : 'no-cache',
    priority: 'low',
  });
  const copy = await copyOf(response, isAsset ? 'file' : 'page', revision);
  if (!copy) return false;
  await store.put(address, copy);
  if (!isAsset) await visited.delete(address);
  return true;
};

const textsOf = async (store: Cache): Promise<string[]> => {
  const copies = await store.matchAll();
  return Promise.all(copies.map((copy) => copy.text()));
};

/** Takes away the scripts of earlier deployments, once no stored page needs them any more. */
const forgetUnusedAssets = async ({ kept, assets, visited }: Stores): Promise<void> => {
  const keys = await assets.keys();
  const names = keys.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  const texts = await textsOf(assets);
  const scripts = new Map(names.map((name, at) => [name, texts[at] ?? '']));
  const needed = neededScripts([...(await textsOf(kept)), ...(await textsOf(visited))], scripts);
  for (const [at, name] of names.entries()) if (!needed.has(name)) await assets.delete(keys[at]!);
};

/**
 * Brings the copies of a language up to date: what is missing or has changed is loaded, what the
 * list no longer names goes, and so does every other language. If it is interrupted, the next visit
 * continues.
 *
 * @throws without network or storage, or where the list is damaged
 */
export const keepLanguage = async (locale: Locale): Promise<void> => {
  const stores = await openStores();
  const answer = await fetch(listAddress(scope, locale), { cache: 'no-cache', priority: 'low' });
  const list = await copyOf(answer.clone(), 'page');
  if (!list) return;
  const { files } = (await answer.json()) as KeptList;
  const waiting = files.map(([path, revision]) => ({ address: scope + path, revision }));
  const addresses = new Set(waiting.map(({ address }) => address));
  const missing: string[] = [];
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const isAsset = fileKind(file.address, scope) === 'asset';
      const isKept = await keep(stores, file.address, file.revision, isAsset);
      if (!isKept) missing.push(file.address);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  if (missing.length > 0) return;
  for (const { url } of await stores.kept.keys()) {
    if (!addresses.has(url)) await stores.kept.delete(url);
  }
  // The list is stored last, because its date says when all copies were found to be current.
  await stores.kept.put(listAddress(scope, locale), list);
  await forgetUnusedAssets(stores);
};
