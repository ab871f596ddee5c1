import { trustOwnScripts } from '../security/own-scripts.ts';

/** What some browsers lack, whatever their types say. */
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

// Nothing competes with the page: it has loaded, and the browser has nothing else to do.
const start = (): void => {
  whenIdle(() => void register());
};
if (document.readyState === 'complete') start();
else addEventListener('load', start);
