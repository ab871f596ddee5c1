import { fill } from '../i18n/fill.ts';
import type { Language, Locale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import { element } from '../ui/element.ts';
import { unescapeHtml } from '../ui/excerpt.ts';
import { listAddress, localeOf } from './address.ts';
import type { KeptList } from './kept-list.ts';
import { storeName } from './stores.ts';

/** A page on the device; `page` is its address after the locale. */
type SavedPage = { href: string; locale: Locale; page: string; title: string };

/**
 * The title of a page without the name of the site at its end. The title of the home page begins
 * with that name and keeps it.
 */
const titleOf = (html: string, page: string): string => {
  const title = unescapeHtml(/<title>([^<]*)/.exec(html)?.[1] ?? '');
  return page === pages.home ? title : title.replace(/ · [^·]*$/, '');
};

const savedPages = async (scope: string, locales: readonly Locale[]): Promise<SavedPage[]> => {
  const found: SavedPage[] = [];
  for (const kind of ['kept', 'visited'] as const) {
    const store = await caches.open(storeName(kind, scope));
    for (const { url } of await store.keys()) {
      const locale = localeOf(url, scope, locales);
      const copy = await store.match(url);
      if (!locale || !copy?.headers.get('content-type')?.startsWith('text/html')) continue;
      const page = url.slice(`${scope}${locale}/`.length);
      if (page === pages.offline) continue;
      found.push({ href: url, locale, page, title: titleOf(await copy.text(), page) || url });
    }
  }
  return found;
};

/** The place of each page in the list of what its language keeps: the most important first. */
const placesIn = async (scope: string, locale: Locale): Promise<Map<string, number>> => {
  const list = await caches.match(listAddress(scope, locale));
  const { files } = list ? ((await list.json()) as KeptList) : { files: [] };
  return new Map(files.map(([path], place) => [scope + path, place]));
};

/** Pages that exist once, such as the contact page, lead to all others. */
const isWay = ({ page }: SavedPage): boolean => page.split('/').length <= 2;

const listOf = (found: readonly SavedPage[]): HTMLElement =>
  element(
    'ul',
    { class: 'bare-list' },
    ...found.map(({ href, title }) =>
      element('li', {}, element('a', { class: 'go', href }, title)),
    ),
  );

/** Lists the pages that are on this device, in place of the list made by the build. */
class SavedPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const scope = new URL(this.dataset.base ?? '/', location.href).href;
    const own = this.dataset.locale as Locale;
    const languages = JSON.parse(this.dataset.languages ?? '[]') as Language[];
    const locales = languages.map(({ locale }) => locale);
    try {
      const found = await savedPages(scope, locales);
      const groups: HTMLElement[] = [];
      for (const locale of [own, ...locales.filter((other) => other !== own)]) {
        const language = languages.find((one) => one.locale === locale);
        if (!language) continue;
        const places = await placesIn(scope, locale);
        const place = ({ href }: SavedPage) => places.get(href) ?? places.size;
        const inLocale = found
          .filter((page) => page.locale === locale)
          .sort((a, b) => place(a) - place(b));
        if (inLocale.length > 0) groups.push(this.#group(inLocale, language, locale !== own));
      }
      if (groups.length > 0) this.replaceChildren(...groups);
    } catch {
      // Storage is denied: the usual pages stay listed.
    }
  }

  #group(
    found: readonly SavedPage[],
    { tag, name, dir, script }: Language,
    isOther: boolean,
  ): HTMLElement {
    const group = element('div', { lang: tag, dir, 'data-script': script });
    if (isOther) group.append(element('h3', {}, name));
    const ways = found.filter(isWay);
    const others = found.filter((page) => !isWay(page));
    if (ways.length > 0) group.append(listOf(ways));
    if (others.length > 0) group.append(this.#folded(others));
    return group;
  }

  #folded(found: readonly SavedPage[]): HTMLElement {
    const { lang } = document.documentElement;
    const words = fill(this.dataset.more ?? '', { n: found.length });
    return element('details', {}, element('summary', { lang }, words), listOf(found));
  }
}

customElements.define('saved-pages', SavedPages);
