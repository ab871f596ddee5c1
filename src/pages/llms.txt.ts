import type { APIRoute } from 'astro';
import { languageNames, localeForOthers, locales } from '../i18n/locales.ts';
import { pagePath, pages } from '../i18n/paths.ts';
import { getArticlesByTopic } from '../content/articles.ts';
import { getContactHub } from '../content/contact-hub.ts';
import { getInterface } from '../content/interface.ts';
import { getSinglePages } from '../content/single-pages.ts';
import { getTopics } from '../content/topics.ts';
import { twinPath } from '../articles/article-markdown.ts';

/** What the site holds, for programs that read text: https://llmstxt.org. */
export const GET: APIRoute = async ({ site: origin, locals: { site } }) => {
  const articlesByTopic = await getArticlesByTopic();
  const contactHub = await getContactHub();
  const singlePages = await getSinglePages();
  const topics = await getTopics();
  const interfaces = await getInterface();
  const base = import.meta.env.BASE_URL;
  const address = (path: string) => new URL(path, origin).href;
  const ofLocale = locales.map((locale) => {
    const text = interfaces[locale];
    const page = (title: string, path: string, summary = '') =>
      `- [${title}](${address(pagePath(base, locale, path))})${summary && `: ${summary}`}`;
    return [
      `## ${languageNames[locale]}`,
      [
        page(contactHub.title[locale], pages.contact, contactHub.summary[locale]),
        ...(
          [
            [text.ladder.title, pages.escalate, text.ladder.intro],
            [text.avoid.title, pages.avoid, text.avoid.intro],
            [text.facts.title, pages.facts],
          ] as const
        )
          .filter(([, path]) => singlePages.has(path))
          .map(([title, path, summary]) => page(title, path, summary)),
        ...topics.flatMap(({ id }) =>
          (articlesByTopic.get(id) ?? []).flatMap(({ slug, texts }) => {
            const entry = texts[locale]?.data;
            return entry ? [page(entry.title, twinPath(slug), entry.summary)] : [];
          }),
        ),
      ].join('\n'),
    ].join('\n\n');
  });
  const text = [
    `# ${site.name}`,
    `> ${site.description[localeForOthers]}`,
    site.independence[localeForOthers],
    ...ofLocale,
    '',
  ].join('\n\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
