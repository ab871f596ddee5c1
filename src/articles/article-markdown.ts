import { formatDate } from '../provenance/format-value.ts';
import type { Claim } from '../provenance/claims.ts';
import type { Locale } from '../i18n/locales.ts';
import { isPage, nameOf, type Confidence } from '../schemas/provenance.ts';

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
  /** Where to complain next, where there is something to complain about. */
  next: string | undefined;
  claims: readonly Claim[];
  /** How sure a claim is, in words. */
  confidence: Record<Confidence, string>;
};

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const sourceLine = (
  { label, note, provenance }: Claim,
  number: number,
  locale: Locale,
  confidence: ArticleMarkdown['confidence'],
): string => {
  const sources = provenance.sources
    .map((source) => {
      if (!isPage(source)) return nameOf(source);
      const { publisher, url, published } = source;
      return published === null
        ? `[${publisher}](${url})`
        : `[${publisher}](${url}), ${formatDate(published, locale)}`;
    })
    .join('; ');
  return `${number}. ${[label, note, confidence[provenance.confidence], sources].filter(Boolean).join(' — ')}`;
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
    ...(article.next === undefined ? [] : [`## ${article.headings.next}`, article.next]),
    `## ${article.headings.sources}`,
    article.claims
      .map((claim, index) => sourceLine(claim, index + 1, locale, article.confidence))
      .join('\n'),
    '',
  ].join('\n\n');
