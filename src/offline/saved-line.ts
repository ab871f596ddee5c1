// The worker marks a page that comes from the device with when it was saved, or with '' where the
// server did not say. The clock of the device takes no part.
const { dataset, lang } = document.documentElement;
const line = document.querySelector<HTMLElement>('.saved-copy');
if (line && dataset.saved !== undefined) {
  const { saved = '', earlier = '' } = line.dataset;
  const time = Number(dataset.saved);
  const date = new Intl.DateTimeFormat(line.dataset.formats ?? lang, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const text = line.querySelector('span');
  if (text) text.textContent = time ? saved.replace('{date}', date.format(time)) : earlier;
  line.hidden = false;
}
