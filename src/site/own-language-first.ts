// Many hosts serve one error page for every address. If the address names a language, the other
// languages are removed.
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const named = location.pathname.slice(base.length).split('/')[0];
const sections = [...document.querySelectorAll<HTMLElement>('section[data-locale]')];
const own = sections.find(({ dataset }) => dataset.locale === named);
if (own) {
  document.documentElement.lang = own.lang;
  for (const section of sections) section.hidden = section !== own;
}
