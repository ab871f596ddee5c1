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
  const load = () => void import('../search/search-box.ts');
  if (box?.contains(document.activeElement)) load();
  else box?.addEventListener('focusin', load, { once: true });
};
