import { ownStores } from './stores.ts';

/**
 * Takes every copy of this site's pages off the device, and the worker that keeps them. The next
 * page that is opened starts from nothing. Without storage this does nothing.
 */
export const forgetOfflineCopies = async (): Promise<void> => {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const scope = new URL(base, location.href).href;
  try {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    // The worker serves the open pages until they are left and must store nothing until then.
    registration?.active?.postMessage('forget');
    await registration?.unregister();
    for (const name of ownStores(await caches.keys(), scope)) await caches.delete(name);
  } catch {
    // An old browser, a private window or denied storage: nothing was stored.
  }
};
