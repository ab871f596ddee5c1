import { writeClipboard } from './write-clipboard.ts';

for (const element of document.querySelectorAll<HTMLElement>('.share')) element.hidden = false;

/** Hands a text or a link to the device's own way of sharing. @returns whether it took it */
const share = async (data: ShareData): Promise<boolean> => {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // The reader closed the dialog: nothing else is tried then.
    return error instanceof DOMException && error.name === 'AbortError';
  }
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('.share-button');
  if (!button) return;
  const { copied = '', failed = '' } = button.dataset;
  const { value: text, note = '' } = button.closest<HTMLElement>('[data-value]')?.dataset ?? {};
  const url = location.href.replace(/#.*$/, '');
  const said = button.parentElement!.querySelector('[role=status]')!;
  void share(text === undefined ? { title: document.title, url } : { text }).then(
    async (isDone) => {
      if (isDone) return;
      const shared = text ?? url;
      said.textContent = (await writeClipboard(shared))
        ? `${copied} ${note}`.trim()
        : `${failed} ${shared}`;
    },
  );
});
