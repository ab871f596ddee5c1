import { writeClipboard } from './write-clipboard.ts';

for (const element of document.querySelectorAll<HTMLElement>('.copy')) element.hidden = false;

// Listens on the document, so that buttons of cards that are added or moved later work too.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('.copy-button');
  if (!button) return;
  const { value = '', copied = '', failed = '' } = button.dataset;
  void writeClipboard(value).then((isDone) => {
    button.parentElement!.querySelector('.copy-said')!.textContent = isDone ? copied : failed;
  });
});
