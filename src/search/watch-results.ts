import { reloadOnce } from '../offline/reload-once.ts';

/** The page lists all questions: where the search cannot start, it says so and stays of use. */
const sayThatItFailed = (): void => {
  const results = document.querySelector<HTMLElement>('search-results');
  const state = results?.querySelector('.state');
  const help = results?.querySelector<HTMLElement>('.help');
  if (state) state.textContent = results?.dataset.failed ?? '';
  if (help) help.hidden = false;
};

// Scripts have run by then, or will not: blocked, or gone with an earlier deployment.
addEventListener('modules-settled', () => {
  if (customElements.get('search-results')) return;
  void reloadOnce().then((isLoading) => {
    if (!isLoading) sayThatItFailed();
  });
});
