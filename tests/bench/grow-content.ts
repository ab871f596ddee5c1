import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';
import type { Article, ArticleText } from '../../src/schemas/article.ts';
import { articleAskedAs, type ArticleAskedAs } from '../../src/schemas/asked-as.ts';
import { pinOf, writePin } from '../../src/articles/fingerprint.ts';

/**
 * An article as its files hold it: the data, the ways to ask, and each language cut at its second
 * headings, with its block of doubts apart, which stays last.
 */
type Model = {
  slug: string;
  data: Article;
  askedAs: ArticleAskedAs;
  texts: Record<string, { front: ArticleText; sections: string[]; doubts: string }>;
};

const syllables = 'babebidodukafekigomulalelolunanenonusasu';

/** A short word that nothing else is called, for a number; digits would have to be sourced facts. */
const nameOf = (number: number): string =>
  Array.from(number.toString(syllables.length / 2), (digit) => {
    const at = parseInt(digit, syllables.length / 2) * 2;
    return syllables.slice(at, at + 2);
  }).join('');

const readModel = (articles: string, slug: string): Model => {
  const texts: Model['texts'] = {};
  for (const locale of locales) {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
        readFileSync(join(articles, slug, `${locale}.mdx`), 'utf8'),
      ) ?? [];
    const [text = '', doubts = ''] = body.split(/(?=^<Unknown>)/m);
    texts[locale] = {
      front: parse(front) as ArticleText,
      sections: text.split(/(?=^## )/m).filter((section) => section.trim() !== ''),
      doubts,
    };
  }
  const read = (name: string): unknown => parse(readFileSync(join(articles, slug, name), 'utf8'));
  return {
    slug,
    data: read('article.yaml') as Article,
    askedAs: articleAskedAs.parse(read('asked-as.yaml')),
    texts,
  };
};

const phrasesEach = 25;

/** As many phrases as the model article has, under another name. */
const phrasesOf = ({ article, cases }: ArticleAskedAs, name: string) =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      [article, ...Object.values(cases)]
        .flatMap((list) => list[locale] ?? [])
        .slice(0, phrasesEach)
        .map((phrase) => `${phrase} ${name}`),
    ]),
  );

/** A title no longer than the model's, which just fits where titles show. */
const titleOf = (model: string, name: string): string =>
  `${model.slice(0, -name.length - 1).replace(/[^\p{L}\p{N}]+$/u, '')} ${name}`;

/** The sections in another order, so that no two articles are the same. */
const rotated = <T>(list: readonly T[], by: number): T[] => {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
};

/**
 * Fills a content folder up to so many articles in every language. The new ones are real articles
 * again, under another name and with their sections in another order, so that length, facts, links
 * and words are those of real text and the content check finds nothing.
 *
 * @param content the folder `content/` of a copy of the project
 * @returns the slugs that were added
 */
export const growContent = (content: string, count: number): string[] => {
  const articles = join(content, 'articles');
  const models = readdirSync(articles)
    .sort()
    .map((slug) => readModel(articles, slug));
  const added: string[] = [];
  for (let number = models.length; number < count; number += 1) {
    const { slug: model, data, askedAs, texts } = models[number % models.length]!;
    const name = nameOf(number);
    const slug = `${model}-${name}`;
    mkdirSync(join(articles, slug));
    const rest = { ...data, urgent: false };
    writeFileSync(
      join(articles, slug, 'article.yaml'),
      stringify({ ...rest, order: number + 1 }, { lineWidth: 0 }),
    );
    const written = locales.map((locale) => {
      const { front, sections, doubts } = texts[locale]!;
      return {
        locale,
        front: {
          title: titleOf(front.title, name),
          summary: front.summary,
        },
        body: rotated(sections, number).join('\n') + doubts,
      };
    });
    const source = written.find(({ locale }) => locale === data.sourceLanguage)!;
    const pin = writePin(pinOf({ ...source.front, body: source.body }));
    for (const { locale, front, body } of written) {
      writeFileSync(
        join(articles, slug, `${locale}.mdx`),
        `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}`,
      );
    }
    const translations = locales.filter((locale) => locale !== data.sourceLanguage);
    const beside = {
      'asked-as.yaml': { article: phrasesOf(askedAs, name) },
      'translations.yaml': Object.fromEntries(translations.map((locale) => [locale, pin])),
    };
    for (const [file, value] of Object.entries(beside)) {
      writeFileSync(join(articles, slug, file), stringify(value, { lineWidth: 0 }));
    }
    added.push(slug);
  }
  return added;
};
