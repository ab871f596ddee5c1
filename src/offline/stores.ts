/**
 * The stores of copies on the device. Each name carries the scope of the worker, because sites at
 * other paths of the same host share the storage, and a version: raise it when the format of copies
 * or the kinds of stores change, and the worker clears the stores of every other version.
 */
const mark = 'offline-copies-';
const current = `${mark}1 `;

/**
 * - `kept`: what a language keeps from the first visit on
 * - `visited`: other pages the reader opened
 * - `assets`: script files, named after their content
 * - `full-text`: the files of the full-text search that were used
 */
export type StoreKind = 'kept' | 'visited' | 'assets' | 'full-text';

/** @param scope address of the site, such as `https://help.example/base/` */
export const storeName = (kind: StoreKind, scope: string): string => `${current}${kind} ${scope}`;

/** Of the names of all stores on this host: those of the site at `scope`, of any version. */
export const ownStores = (names: readonly string[], scope: string): string[] =>
  names.filter((name) => name.startsWith(mark) && name.endsWith(` ${scope}`));

/** Of the names of all stores on this host: those that an earlier worker of this site left. */
export const leftStores = (names: readonly string[], scope: string): string[] =>
  ownStores(names, scope).filter((name) => !name.startsWith(current));
