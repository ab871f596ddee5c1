/**
 * For a page whose code could not be loaded, most likely because a new deployment has replaced the
 * files it names: loads the page again, once. `false` if that was tried before, or if the site does
 * not answer; then the page stays as it is.
 */
export const reloadOnce = async (): Promise<boolean> => {
  const [navigation] = performance.getEntriesByType('navigation');
  if ((navigation as PerformanceNavigationTiming | undefined)?.type === 'reload') return false;
  const isThere = await fetch(location.href, { method: 'HEAD', cache: 'reload' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) location.reload();
  return isThere;
};
