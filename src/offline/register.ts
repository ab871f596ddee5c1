import { trustOwnScripts } from '../ui/own-scripts.ts';

/** Parts of the platform that some browsers lack, although TypeScript's types promise them. */
const { serviceWorker, connection } = navigator as {
  serviceWorker?: ServiceWorkerContainer;
  connection?: { saveData?: boolean };
};
const { requestIdleCallback: whenIdle = setTimeout } = window as {
  requestIdleCallback?: (task: () => void) => void;
};

/** Starts the worker, and tells it whether it may load more than what the reader opens. */
const register = async (): Promise<void> => {
  try {
    const base = import.meta.env.BASE_URL.replace(/\/*$/, '');
    const scope = `${base}/`;
    trustOwnScripts(base);
    await serviceWorker?.register(`${scope}sw.js`, { scope });
    (await serviceWorker?.ready)?.active?.postMessage(!connection?.saveData);
  } catch {
    // A private window or denied storage: the site works all the same.
  }
};

/** Names the manifest late: browsers load it and its icons at once, even before the first paint. */
const nameManifest = (): void => {
  const link = document.querySelector<HTMLLinkElement>('link[data-rel="manifest"]');
  if (link) link.rel = 'manifest';
};

// Waits until the page has loaded and the browser is idle, so that nothing competes with the page.
const start = (): void => {
  whenIdle(() => {
    nameManifest();
    void register();
  });
};
if (document.readyState === 'complete') start();
else addEventListener('load', start);
