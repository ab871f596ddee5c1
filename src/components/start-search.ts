const isField = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

/** Keys that lead to the search: `/` outside of fields, Ctrl+K and ⌘K everywhere. */
const leadsToSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === '/' && !ctrlKey && !metaKey && !altKey && !isField(document.activeElement)) ||
  (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey);

/** Waits for the reader to touch the search field, and loads the suggestions only then. */
export const startSearch = (): void => {
  const input = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) return;
  document.addEventListener('keydown', (event) => {
    if (!leadsToSearch(event)) return;
    event.preventDefault();
    input.focus();
  });
  const box = input.closest('search-box');
  // Where the code cannot be loaded, after a new deployment or without network, the field stays the
  // plain form that it is, and the next touch tries again.
  const load = () => {
    import('../search/search-box.ts').catch(() => {
      waitForTouch();
    });
  };
  const waitForTouch = () => box?.addEventListener('focusin', load, { once: true });
  if (box?.contains(document.activeElement)) load();
  else waitForTouch();
};
