// Hosts serve one error page for every address. Where the address names a language, only that
// language's text stays.
const segments = location.pathname.split('/');
const sections = [...document.querySelectorAll<HTMLElement>('section[data-locale]')];
const own = sections.find(({ dataset }) => segments.includes(dataset.locale ?? ''));
if (own) {
  document.documentElement.lang = own.lang;
  for (const section of sections) section.hidden = section !== own;
}
