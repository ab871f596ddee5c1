import type { Claim } from '../facts/claims.ts';
import type { Locale } from '../i18n/locales.ts';
import { saySource } from '../facts/say-source.ts';
import { groupBySource, type SourceGroup } from '../facts/source-groups.ts';
import type { Interface } from '../schemas/interface.ts';

/** What an article says, put together for reading as plain text. */
export type ArticleMarkdown = {
  title: string;
  summary: string;
  independence: string;
  /** When it was checked, as a sentence. */
  checked: string;
  url: string;
  /** The text as Markdown, see `prose/prose-markdown.ts`. */
  text: string;
  headings: { contact: string; prepare: string; next: string; sources: string };
  never: string;
  /** Ways to reach somebody, each on a line of its own. */
  contacts: string[];
  evidence: string[];
  /** The way to the complaint path, where the article has one. */
  next: string | undefined;
  claims: readonly Claim[];
  /** Words around sources. */
  sourceWords: Interface['sources'];
};

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const sourceLine = (
  { source, claims }: SourceGroup,
  number: number,
  locale: Locale,
  text: Interface['sources'],
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

/** An article as one Markdown document: the twin of its page, for people and programs that read text. */
export const articleMarkdown = (article: ArticleMarkdown, locale: Locale): string =>
  [
    `# ${article.title}`,
    `> ${article.summary}`,
    `${article.independence} ${article.checked} <${article.url}>`,
    article.text,
    `## ${article.headings.contact}`,
    article.never,
    list(article.contacts),
    `## ${article.headings.prepare}`,
    list(article.evidence),
    ...(article.next ? [`## ${article.headings.next}`, article.next] : []),
    `## ${article.headings.sources}`,
    groupBySource(article.claims)
      .map((group, index) => sourceLine(group, index + 1, locale, article.sourceWords))
      .join('\n'),
    '',
  ].join('\n\n');
