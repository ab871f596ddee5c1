import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../articles/article-markdown.ts';
import { sayScreenWord } from '../../../phrases/say-screen-word.ts';
import { getMessages } from '../../../content/messages.ts';
import { getScreenWords } from '../../../content/screen-words.ts';
import { textIn } from '../../../content/text-in.ts';
import { fill } from '../../../i18n/fill.ts';
import { localize } from '../../../i18n/localize.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { pagePath, pages } from '../../../i18n/paths.ts';
import { getChannelClaims } from '../../../contacts/channel-claims.ts';
import { getInterface } from '../../../content/interface.ts';
import { getSite } from '../../../content/site.ts';
import { getArticles } from '../../../content/articles.ts';
import { getChannels } from '../../../content/channels.ts';
import { getEvidence } from '../../../content/evidence.ts';
import { getFacts } from '../../../content/facts.ts';
import { getLadders } from '../../../content/ladders.ts';
import { getFactClaims } from '../../../facts/fact-claims.ts';
import { ofEachArticle } from '../../../content/static-paths.ts';
import { prosePage } from '../../../articles/prose-page.ts';
import { proseMarkdown } from '../../../articles/prose-markdown.ts';
import { factsInProse } from '../../../facts/claims.ts';
import { citationNumbers, citedClaims } from '../../../facts/source-groups.ts';
import { factValue } from '../../../facts/fact-claim.ts';
import { formatDate } from '../../../facts/format-value.ts';

/** Only texts that are written: a fallback has the twin of its source. */
export const getStaticPaths = () =>
  ofEachArticle(({ texts }, locale) => texts[locale] !== undefined);

/** The article as Markdown. */
export const GET: APIRoute = async ({ params, site: address }) => {
  const locale = params.locale as Locale;
  const articles = await getArticles();
  const channels = await getChannels();
  const factClaims = await getFactClaims(locale);
  const channelClaims = await getChannelClaims(locale);
  const evidence = await getEvidence();
  const facts = await getFacts();
  const ladders = await getLadders();
  const interfaces = await getInterface();
  const site = await getSite();
  const article = articles.get(params.slug!)!;
  const text = interfaces[locale];
  const { data, body = '' } = textIn(article, locale).text;
  const ladder = ladders.get(article.ladder ?? '');
  const messages = await getMessages();
  const screenWords = await getScreenWords();
  const addressOf = (page: string) =>
    new URL(pagePath(import.meta.env.BASE_URL, locale, page), address).href;
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
  const cited = citedClaims(factsInProse(body), factClaims);
  const numbers = citationNumbers(cited);
  const linked = new Map(
    await Promise.all(
      [...body.matchAll(/\]\(([a-z]+:[^)\s]+)\)/g)].map(async ([, href = '']) => {
        const page = await prosePage(href);
        return [href, page === undefined ? undefined : addressOf(page)] as const;
      }),
    ),
  );
  const markdown = articleMarkdown(
    {
      title: data.title,
      summary: data.summary,
      independence: site.independence[locale],
      checked: `${fill(text.article.checked, { date: formatDate(article.checked, locale) })}.`,
      url: addressOf(pages.article(article.slug)),
      text: proseMarkdown(body, {
        valueOf,
        cite: (id) => ` [${numbers.get(id)}]`,
        contact,
        message: (id) => messages.get(id)?.text ?? '',
        screen: (id) => {
          const word = screenWords.get(id);
          return word ? sayScreenWord(word, locale, text.phrases) : id.replaceAll('-', ' ');
        },
        unknown: text.article.unknown,
        address: (href) => linked.get(href),
      }),
      headings: { ...text.article, sources: text.sources.title },
      never: text.contact.never,
      contacts: article.channels.map(contact),
      evidence: article.evidence.map((id) => evidence.get(id)?.[locale] ?? ''),
      next: ladder
        ? `[${fill(text.article.nextText, { ladder: ladder.name[locale] })}](${addressOf(pages.ladder(ladder.id))})`
        : undefined,
      sourceWords: text.sources,
      claims: [...cited.values(), ...article.channels.flatMap((id) => channelClaims.get(id) ?? [])],
    },
    locale,
  );
  return new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
