/** Waits for the reader to touch the search field, and loads the suggestions only then. */
export const startSearch = (): void => {
  const input = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) return;
  const box = input.closest('search-box');
  // Where the code cannot be loaded, after a new deployment or without network, the field stays the
  // plain form that it is, and the next touch tries again.
  const load = () => {
    import('./search-box.ts').catch(() => {
      waitForTouch();
    });
  };
  const waitForTouch = () => box?.addEventListener('focusin', load, { once: true });
  if (box?.contains(document.activeElement)) load();
  else waitForTouch();
};
