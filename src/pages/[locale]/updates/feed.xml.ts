import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { languageTags, type Locale } from '../../../i18n/locales.ts';
import { pagePath, pages } from '../../../i18n/paths.ts';
import { getInterface } from '../../../content/interface.ts';
import { getSite } from '../../../content/site.ts';
import { getUpdates } from '../../../content/updates.ts';
import { ofSinglePage } from '../../../content/static-paths.ts';

export const getStaticPaths = () => ofSinglePage(pages.feed);

/** What is new, for programs that watch for it. */
export const GET: APIRoute = async ({ params, site: origin }) => {
  const locale = params.locale as Locale;
  const site = await getSite();
  const updates = await getUpdates();
  const interfaces = await getInterface();
  const text = interfaces[locale].updates;
  const to = (page: string) => pagePath(import.meta.env.BASE_URL, locale, page);
  const own = to(pages.updates);
  return rss({
    title: `${site.name} · ${text.title}`,
    description: text.intro,
    site: new URL(own, origin).href,
    trailingSlash: false,
    customData: `<language>${languageTags[locale]}</language>`,
    items: updates.map(({ date, anchor, text: sentence, article }) => ({
      title: sentence[locale],
      link: article === undefined ? `${own}#${anchor}` : to(pages.article(article)),
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
  });
};
