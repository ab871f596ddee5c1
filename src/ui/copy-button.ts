// A clipboard exists only on a secure address; without one the text can still be selected.
const { clipboard } = navigator as { clipboard?: Clipboard };
if (clipboard) {
  for (const button of document.querySelectorAll<HTMLElement>('.copy-button')) {
    button.hidden = false;
  }
  // On the document, because cards are also shown in other places of a page.
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('.copy-button');
    if (!button) return;
    void clipboard.writeText(button.dataset.value ?? '').then(() => {
      button.querySelector('span')!.textContent = button.dataset.copied ?? '';
    });
  });
}
