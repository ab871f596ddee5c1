import { afterEach, expect, it, vi } from 'vitest';
import { forgetOfflineCopies } from '../../../src/offline/forget.ts';
import { storeName } from '../../../src/offline/stores.ts';

const scope = 'https://help.example/';

const device = (stores: string[]) => {
  const unregister = vi.fn(() => Promise.resolve(true));
  const postMessage = vi.fn();
  vi.stubGlobal('location', new URL(`${scope}en/privacy/`));
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistration: () => Promise.resolve({ unregister, active: { postMessage } }),
    },
  });
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...stores]),
    delete: (name: string) => Promise.resolve(stores.splice(stores.indexOf(name), 1)),
  });
  return { stores, unregister, postMessage };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it('takes the worker and every copy of this site off the device, and nothing else', async () => {
  const other = storeName('kept', `${scope}other/`);
  const { stores, unregister, postMessage } = device([
    storeName('kept', scope),
    other,
    storeName('assets', scope),
  ]);
  expect(await forgetOfflineCopies()).toBe(true);
  expect(stores).toEqual([other]);
  expect(postMessage).toHaveBeenCalledExactlyOnceWith('forget');
  expect(unregister).toHaveBeenCalledOnce();
});

it('ends quietly where there is no worker and no storage', async () => {
  vi.stubGlobal('location', new URL(scope));
  vi.stubGlobal('navigator', {});
  await expect(forgetOfflineCopies()).resolves.toBe(true);
});

it('takes storage that the reader denied for empty', async () => {
  device([]);
  const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  vi.stubGlobal('caches', { keys: denied });
  expect(await forgetOfflineCopies()).toBe(true);
});

it('says so where a copy could not be removed', async () => {
  device([]);
  const broken = () => Promise.reject(new DOMException('broken', 'UnknownError'));
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([storeName('kept', scope)]),
    delete: broken,
  });
  expect(await forgetOfflineCopies()).toBe(false);
});
