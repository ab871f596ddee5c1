import Slugger from 'github-slugger';
import { avoidAnchor } from '../../contacts/register/avoid.ts';
import { articleTexts, fieldsOf, ofKind, type ContentFile } from './content-file.ts';
import { caseOf, headingsIn, plainWords } from './mdx-elements.ts';
import { contactsToAvoidIn } from './registry.ts';

/** Parts that every article has below its text. */
const ofEveryArticle = ['contact', 'prepare', 'next', 'related', 'sources'];

/** Parts of the page of contacts that are no organisation. */
const ofContactPage = ['what-happened', 'real-or-fake'];

/** Anchors of the headings of a text: the id of a case, else what Astro makes of the words. */
const headingAnchors = (body: string): string[] => {
  const slugger = new Slugger();
  return headingsIn(body).map(
    (heading) => caseOf(heading)?.id ?? slugger.slug(plainWords(heading.words)),
  );
};

/**
 * What a link may point at within a page, in one language.
 *
 * @returns for a link's kind, id and locale: its anchors; `undefined` where they cannot be known
 */
export const anchorFinder = (files: readonly ContentFile[]) => {
  const texts = new Map(articleTexts(files).map((file) => [file.id, file]));
  const articles = new Map(ofKind(files, 'article').map((file) => [file.id, file]));
  const keys = (kind: ContentFile['kind']) =>
    ofKind(files, kind).flatMap((file) => Object.keys(fieldsOf(file)));

  const inArticle = (slug: string, locale: string): string[] | undefined => {
    const { sourceLanguage } = fieldsOf(articles.get(slug)!);
    const text = texts.get(`${slug}/${locale}`) ?? texts.get(`${slug}/${String(sourceLanguage)}`);
    return text && !text.flaw ? [...headingAnchors(text.body), ...ofEveryArticle] : undefined;
  };
  const onPage: Record<string, () => string[]> = {
    avoid: () =>
      ofKind(files, 'contactsToAvoid')
        .flatMap(contactsToAvoidIn)
        .map(({ value }) => avoidAnchor(value)),
    contact: () => [...keys('organisations'), ...ofContactPage],
    facts: () => ofKind(files, 'facts').map(({ id }) => id),
    glossary: () => keys('glossary'),
  };
  return (kind: string, id: string, locale: string): string[] | undefined => {
    if (kind === 'article') return articles.has(id) ? inArticle(id, locale) : undefined;
    return kind === 'page' ? (onPage[id]?.() ?? []) : [];
  };
};
