import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';
import type { Article, ArticleText } from '../../src/schemas/article.ts';
import { pinOf, writePin } from '../../src/articles/fingerprint.ts';

/** An article as its files hold it: the data, and each language cut at its second headings. */
type Model = {
  slug: string;
  data: Article;
  texts: Record<string, { front: ArticleText; sections: string[] }>;
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
    texts[locale] = {
      front: parse(front) as ArticleText,
      sections: body.split(/(?=^## )/m).filter((section) => section.trim() !== ''),
    };
  }
  const data = parse(readFileSync(join(articles, slug, 'article.yaml'), 'utf8')) as Article;
  return { slug, data, texts };
};

const phrasesEach = 25;

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
    const { slug: model, data, texts } = models[number % models.length]!;
    const name = nameOf(number);
    const slug = `${model}-${name}`;
    mkdirSync(join(articles, slug));
    const rest = { ...data, urgent: false };
    writeFileSync(
      join(articles, slug, 'article.yaml'),
      stringify({ ...rest, order: number + 1 }, { lineWidth: 0 }),
    );
    const written = locales.map((locale) => {
      const { front, sections } = texts[locale]!;
      return {
        locale,
        front: {
          title: `${front.title.slice(0, 70).trim()} ${name}`,
          summary: front.summary,
          askedAs: front.askedAs.slice(0, phrasesEach).map((phrase) => `${phrase} ${name}`),
        },
        body: rotated(sections, number).join('\n'),
      };
    });
    const source = written.find(({ locale }) => locale === data.sourceLanguage)!;
    const translates = writePin(pinOf({ ...source.front, body: source.body }));
    for (const { locale, front, body } of written) {
      const pinned = locale === data.sourceLanguage ? front : { ...front, translates };
      writeFileSync(
        join(articles, slug, `${locale}.mdx`),
        `---\n${stringify(pinned, { lineWidth: 0 })}---\n\n${body}`,
      );
    }
    added.push(slug);
  }
  return added;
};
