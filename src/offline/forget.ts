import { ownStores } from './stores.ts';

/**
 * Takes every copy of this site's pages off the device, and the worker that keeps them. The next
 * page that is opened starts anew. Where the browser stores nothing, there is nothing to forget.
 *
 * @returns whether no copy is left
 */
export const forgetOfflineCopies = async (): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return true;
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const scope = new URL(base, location.href).href;
  try {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    // The worker serves the open pages until they are left and must store nothing until then.
    registration?.active?.postMessage('forget');
    await registration?.unregister();
    for (const name of ownStores(await caches.keys(), scope)) await caches.delete(name);
    return true;
  } catch (error) {
    // Storage that the reader denied holds nothing.
    return error instanceof DOMException && error.name === 'SecurityError';
  }
};
