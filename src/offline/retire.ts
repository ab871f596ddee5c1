import { ownStores } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The worker of a build with `SERVICE_WORKER=off`: it takes the place of an earlier worker at once,
 * clears what that worker stored and unregisters itself. Open pages stay as they are.
 */
const retire = async (): Promise<void> => {
  const { scope } = self.registration;
  for (const name of ownStores(await caches.keys(), scope)) await caches.delete(name);
  await self.registration.unregister();
};

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(retire().catch(() => self.registration.unregister()));
});
