import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../articles/article-markdown.ts';
import { textIn } from '../../../articles/text-in.ts';
import { fill } from '../../../i18n/fill.ts';
import { localize } from '../../../i18n/localize.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { pagePath, pages } from '../../../i18n/paths.ts';
import { library } from '../../../library.ts';
import { ofEachArticle } from '../../../static-paths.ts';
import { resolveProseLink } from '../../../prose/prose-link.ts';
import { proseMarkdown } from '../../../prose/prose-markdown.ts';
import { citationNumbers, factsInProse } from '../../../provenance/claims.ts';
import { factValue } from '../../../provenance/fact-claim.ts';
import { formatDate } from '../../../provenance/format-value.ts';

/** Only texts that are written: a fallback has the twin of its source. */
export const getStaticPaths = () =>
  ofEachArticle(({ texts }, locale) => texts[locale] !== undefined);

/** The article as Markdown. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = params.locale as Locale;
  const { articles, channels, claims, evidence, facts, ladders, ...rest } = await library();
  const article = articles.get(params.slug!)!;
  const text = rest.interface[locale];
  const { data, body = '' } = textIn(article, locale).text;
  const ladder = article.ladder === undefined ? undefined : ladders.get(article.ladder);
  const address = (page: string) =>
    new URL(pagePath(import.meta.env.BASE_URL, locale, page), site).href;
  const contact = (id: string) => {
    const channel = channels.get(id)!;
    const [name, value] = [channel.name[locale], localize(channel.display, locale)];
    const checked = fill(text.sources.checked, { date: formatDate(channel.checked, locale) });
    return `${name === value ? name : `${name}: ${value}`} (${text.sources[channel.confidence]}; ${checked})`;
  };
  const valueOf = (id: string) => {
    const fact = facts.get(id);
    return fact && factValue(fact, locale, text.units);
  };
  const doubtOf = (id: string) =>
    facts.get(id)?.confidence === 'unconfirmed' ? ` ${text.sources.doubt}` : '';
  const factIds = factsInProse(body);
  const numbers = citationNumbers(factIds);
  const markdown = articleMarkdown(
    {
      title: data.title,
      summary: data.summary,
      independence: rest.site.independence[locale],
      checked: `${fill(text.article.checked, { date: formatDate(article.checked, locale) })}.`,
      url: address(pages.article(article.slug)),
      text: proseMarkdown(body, {
        valueOf,
        cite: (id) => `${doubtOf(id)} [${numbers.get(id)}]`,
        contact,
        address: (href) => {
          const { page, fragment } = resolveProseLink(href);
          return address(page) + fragment;
        },
      }),
      headings: { ...text.article, sources: text.sources.title },
      never: text.contact.never,
      contacts: article.channels.map(contact),
      evidence: article.evidence.map((id) => evidence.get(id)?.[locale] ?? ''),
      next: ladder
        ? `[${fill(text.article.nextText, { ladder: ladder.name[locale] })}](${address(pages.ladder(ladder.id))})`
        : undefined,
      confidence: text.sources,
      claims: [
        ...factIds.flatMap((id) => claims[locale].facts.get(id) ?? []),
        ...article.channels.flatMap((id) => claims[locale].channels.get(id) ?? []),
      ],
    },
    locale,
  );
  return new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
