import { getChannelClaims } from '../contacts/channel-claims.ts';
import type { ArticleRecord } from '../content/articles.ts';
import { getChannels } from '../content/channels.ts';
import { getEvidence } from '../content/evidence.ts';
import { getFacts } from '../content/facts.ts';
import { getLadders } from '../content/ladders.ts';
import { getMessages } from '../content/messages.ts';
import { getScreenWords } from '../content/screen-words.ts';
import { textIn } from '../content/text-in.ts';
import { factsInProse } from '../facts/claims.ts';
import { factValue, formatDate } from '../facts/format-value.ts';
import { citeFacts } from '../facts/fact-claims.ts';
import { saySource } from '../facts/say-source.ts';
import { groupBySource, type SourceGroup } from '../facts/source-groups.ts';
import { fill } from '../i18n/fill.ts';
import { localize } from '../i18n/localize.ts';
import { pages } from '../i18n/paths.ts';
import { sayScreenWord } from '../phrases/say-screen-word.ts';
import { prosePage } from './prose-page.ts';
import { proseMarkdown } from './prose-markdown.ts';

/** The Markdown twin of an article, by its path after the locale. */
export const twinPath = (slug: string): string => `articles/${slug}.md`;

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const sourceLine = (
  { source, claims }: SourceGroup,
  number: number,
  { locale, text: { sources: text } }: App.Locals,
): string => {
  const { name, url, about } = source
    ? saySource(source, locale, text)
    : { name: text.none, url: undefined, about: '' };
  const head = [url ? `[${name}](${url})` : name, about].filter(Boolean).join(' · ');
  const stated = claims.map(
    ({ label, note, provenance }) =>
      `   - ${[label, note, text[provenance.confidence]].filter(Boolean).join(' — ')}`,
  );
  return [`${number}. ${head}`, ...stated].join('\n');
};

/**
 * An article as one Markdown document: the twin of its page, for people and programs that read text.
 *
 * @param locals of the page
 * @param addressOf gives the full address of a page after the locale
 */
export const articleMarkdown = async (
  article: ArticleRecord,
  locals: App.Locals,
  addressOf: (page: string) => string,
): Promise<string> => {
  const { locale, text, site } = locals;
  const channels = await getChannels();
  const channelClaims = await getChannelClaims(locale);
  const evidence = await getEvidence();
  const facts = await getFacts();
  const messages = await getMessages();
  const screenWords = await getScreenWords();
  const ladder = (await getLadders()).get(article.ladder ?? '');
  const { data, body = '' } = textIn(article, locale).text;
  const { claims, citations } = await citeFacts(factsInProse(body), locale);
  const date = (day: string) => ({ date: formatDate(day, locale) });
  const contact = (id: string) => {
    const channel = channels.get(id)!;
    const [name, value] = [channel.name[locale], localize(channel.display, locale)];
    const checked = fill(text.sources.checked, date(channel.checked));
    return `${name === value ? name : `${name}: ${value}`} (${text.sources[channel.confidence]}; ${checked})`;
  };
  const linked = new Map(
    await Promise.all(
      [...body.matchAll(/\]\(([a-z]+:[^)\s]+)\)/g)].map(async ([, href = '']) => {
        const page = await prosePage(href);
        return [href, page === undefined ? undefined : addressOf(page)] as const;
      }),
    ),
  );
  const prose = proseMarkdown(body, {
    valueOf: (id) => {
      const fact = facts.get(id);
      return fact && factValue(fact, locale, text.units);
    },
    cite: (id) => ` [${citations.get(id)}]`,
    contact,
    message: (id) => messages.get(id)?.text ?? '',
    screen: (id) => {
      const word = screenWords.get(id);
      return word ? sayScreenWord(word, locale, text.phrases) : id.replaceAll('-', ' ');
    },
    unknown: text.article.unknown,
    address: (href) => linked.get(href),
  });
  const checked = fill(text.article.checked, date(article.checked));
  const next =
    ladder &&
    `[${fill(text.article.nextText, { ladder: ladder.name[locale] })}](${addressOf(pages.ladder(ladder.id))})`;
  const all = [...claims, ...article.channels.flatMap((id) => channelClaims.get(id) ?? [])];
  return [
    `# ${data.title}`,
    `> ${data.summary}`,
    `${site.independence[locale]} ${checked}. <${addressOf(pages.article(article.slug))}>`,
    prose,
    `## ${text.article.contact}`,
    text.contact.never,
    list(article.channels.map(contact)),
    `## ${text.article.prepare}`,
    list(article.evidence.map((id) => evidence.get(id)?.[locale] ?? '')),
    ...(next ? [`## ${text.article.next}`, next] : []),
    `## ${text.sources.title}`,
    groupBySource(all)
      .map((group, index) => sourceLine(group, index + 1, locals))
      .join('\n'),
    '',
  ].join('\n\n');
};
