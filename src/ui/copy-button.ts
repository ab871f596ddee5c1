import { writeClipboard } from './write-clipboard.ts';

for (const element of document.querySelectorAll<HTMLElement>('.copy')) element.hidden = false;

// Listens on the document, so that buttons of cards that are added or moved later work too.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('.copy-button');
  if (!button) return;
  const { copied = '', failed = '' } = button.dataset;
  const { value = '', note = '' } = button.closest<HTMLElement>('[data-value]')!.dataset;
  void writeClipboard(value).then((isDone) => {
    const said = button.parentElement!.querySelector('.copy-said')!;
    said.textContent = isDone ? `${copied} ${note}`.trim() : failed;
  });
});
