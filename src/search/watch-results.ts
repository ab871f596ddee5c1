import { reloadOnce } from '../ui/reload-once.ts';

const results = document.querySelector<HTMLElement>('search-results')!;
const list = results.querySelector('ol')!;
const state = results.querySelector<HTMLElement>('.state')!;
const field = document.querySelector<HTMLInputElement>('input[name="q"]')!;

// Shows the query of the address, and that it is being answered, before the search code has come.
if (!customElements.get('search-results')) {
  if (field.value === '') field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value.trim() !== '') {
    results.classList.add('asked');
    list.setAttribute('aria-busy', 'true');
    state.textContent = results.dataset.working ?? '';
  }
}

/** The page lists all questions: where the search cannot start, it says so and stays of use. */
const sayThatItFailed = (): void => {
  results.classList.remove('asked');
  list.setAttribute('aria-busy', 'false');
  state.textContent = results.dataset.failed ?? '';
  results.querySelector<HTMLElement>('.help')!.hidden = false;
};

// Scripts have run by then, or will not: blocked, or gone with an earlier deployment.
addEventListener('modules-settled', () => {
  if (customElements.get('search-results')) return;
  void reloadOnce().then((isLoading) => {
    if (!isLoading) sayThatItFailed();
  });
});
