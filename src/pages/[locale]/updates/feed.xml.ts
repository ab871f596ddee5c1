import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { languageTags } from '../../../i18n/locales.ts';
import { pages } from '../../../i18n/paths.ts';
import { getUpdates } from '../../../content/updates.ts';
import { ofSinglePage } from '../../../content/static-paths.ts';

export const getStaticPaths = () => ofSinglePage(pages.feed);

/** What is new, for programs that watch for it. */
export const GET: APIRoute = async ({ locals, site: origin }) => {
  const { locale, to, site } = locals;
  const text = locals.text.updates;
  const own = to(pages.updates);
  return rss({
    title: `${site.name} · ${text.title}`,
    description: text.intro,
    site: new URL(own, origin).href,
    trailingSlash: false,
    customData: `<language>${languageTags[locale]}</language>`,
    items: (await getUpdates()).map(({ date, anchor, text: sentence, article }) => ({
      title: sentence[locale],
      link: article === undefined ? `${own}#${anchor}` : to(pages.article(article)),
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
  });
};
