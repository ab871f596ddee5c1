// Many hosts serve one error page for every address. If the address names a language, the other
// languages are hidden.
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const named = location.pathname.slice(base.length).split('/')[0];
const sections = [...document.querySelectorAll<HTMLElement>('section[data-locale]')];
const own = sections.find(({ dataset }) => dataset.locale === named);
if (own) {
  const { documentElement: page } = document;
  page.lang = own.lang;
  page.dir = own.dir;
  if (own.dataset.script) page.dataset.script = own.dataset.script;
  for (const section of sections) section.hidden = section !== own;
}
