import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../articles/article-markdown.ts';
import { getArticles } from '../../../content/articles.ts';
import { ofEachArticle } from '../../../content/static-paths.ts';

/** Only texts that are written: a page that shows the source text has the twin of that text. */
export const getStaticPaths = () =>
  ofEachArticle(({ texts }, locale) => texts[locale] !== undefined);

/** The article as Markdown. */
export const GET: APIRoute = async ({ params, locals, site }) => {
  const article = (await getArticles()).get(params.slug!)!;
  const addressOf = (page: string) => new URL(locals.to(page), site).href;
  return new Response(await articleMarkdown(article, locals, addressOf), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
