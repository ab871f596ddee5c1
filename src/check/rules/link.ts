import { posix } from 'node:path';
import { isLocale } from '../../i18n/locales.ts';
import type { ProseLink } from '../../articles/prose-link.ts';
import { nearest } from '../../ui/nearest.ts';
import { textRule, type Content } from '../content.ts';
import type { Said } from '../problem.ts';
import { fieldsOf, type ArticleText, type ContentFile, type Report } from '../read/content-file.ts';
import { isDangling, linkOf, type Target } from '../read/known-ids.ts';
import { linksIn, tagsIn, withoutCode, type Link } from '../read/mdx-elements.ts';
import { proseOf } from '../read/prose-of.ts';

const kinds: Record<string, string> = {
  articles: 'article',
  contact: 'channel',
  escalate: 'ladder',
  topics: 'topic',
};

/** Folders of an address. */
const foldersOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/**
 * The link a writer should have written for an address of this site, such as `/en/articles/refund/`,
 * where there is one.
 */
const asWritten = (path: string): string | undefined => {
  const [address = '', fragment = ''] = path.split('#');
  const [locale = '', section = '', id] = foldersOf(address);
  if (!isLocale(locale)) return undefined;
  const kind = kinds[section];
  const better =
    kind && id
      ? `${kind}:${id}${fragment && `#${fragment}`}`
      : `page:${section === 'contacts-to-avoid' ? 'avoid' : section || 'home'}`;
  return linkOf(better) && better;
};

/** An address that stands outside of a link, as where a space separates it from its words. */
const shown = /(?<![\w:])(?:article|channel|ladder|topic|message|page):[a-z0-9][\w-]*(?:#[\w-]+)?/g;

const forms =
  'Use article:<slug>, channel:<id>, ladder:<id>, topic:<id>, message:<id> or page:<name>, with nothing after it but #part.';

/** The address of the site, without the slashes at its end. */
const addressOf = ({ of }: Content): string | undefined => {
  const [url] = of('site').map((file) => fieldsOf(file).url);
  return typeof url === 'string' ? url.replace(/\/+$/, '') : undefined;
};

/** Why a link has none of the known forms, as precisely as can be said. */
const misformed = (href: string, { slug, locale }: ArticleText, content: Content): Said => {
  const site = addressOf(content);
  const after = site && href.startsWith(site) ? href.slice(site.length) : undefined;
  // “help.example.org” begins like “help.example”, and is another site.
  const own = after !== undefined && /^(?:$|[/#?])/.test(after) ? after : undefined;
  const path = own ?? (href.startsWith('/') ? href : undefined);
  const better = path && asWritten(path);
  const fix = better ? `Write “${better}”, which leads to the reader’s own language.` : forms;
  const [language = ''] = foldersOf(path?.split('#')[0] ?? '');
  if (isLocale(language) && language !== locale) {
    return [`The link “${href}” leads to another language.`, fix];
  }
  if (own !== undefined) {
    return [`The link “${href}” is the full address of this site, which may move.`, fix];
  }
  if (path !== undefined) return [`The link “${href}” breaks where the site has a base path.`, fix];
  if (href.startsWith('#')) {
    return [
      `The link “${href}” does not say which article it is in.`,
      `Write “article:${slug}${href}”.`,
    ];
  }
  if (href === '') return ['The link leads nowhere.', forms];
  return [`The link “${href}” is not a link to this site.`, forms];
};

/** A link to a part of a page finds the part in its language; a page that is behind may lack it. */
const missingPart = (
  file: ArticleText,
  where: number,
  { kind, id, fragment }: ProseLink,
  { anchorsOf, lagging }: Content,
  report: Report,
): void => {
  const anchor = fragment.slice(1);
  // The anchor of a message comes from its id, and `isDangling` has looked the id up.
  const anchors =
    anchor === '' || kind === 'message' ? undefined : anchorsOf(kind, id, file.locale);
  if (!anchors || [...anchors, ...anchors.map(encodeURI)].includes(anchor)) return;
  const meant = nearest(anchor, anchors);
  const choices = meant ? `Did you mean “${meant}”?` : `Its parts: ${anchors.join(', ')}.`;
  report(
    where,
    `There is no part “#${anchor}” on “${kind}:${id}” in this language.`,
    anchors.length === 0 ? 'Link the whole page.' : choices,
    kind === 'article' && lagging.has(`${id}/${file.locale}`) ? { severity: 'warning' } : {},
  );
};

const judgeLink = (
  file: ArticleText,
  { href, words, offset }: Link,
  content: Content,
  report: Report,
): void => {
  const link = linkOf(href);
  if (!link) {
    report(offset, ...misformed(href, file, content));
    return;
  }
  if (words.trim() === '') {
    report(offset, 'The link has no words.', 'Write what it leads to.');
  }
  if (link.kind !== 'page') {
    isDangling(report, offset, content.known, link.kind as Target, link.id);
  }
  missingPart(file, offset, link, content, report);
};

/** Addresses that are no link, because they stand apart from their words. */
const notLinked = (file: ContentFile, report: Report): void => {
  for (const { index } of file.body.matchAll(/^ {0,3}\[(?!\^)[^[\]\n]+\]:[ \t]*(?=\S)/gm)) {
    report(
      index,
      'An address stands apart from its link.',
      'Write it in the link itself: [words](article:<slug>).',
    );
  }
  for (const { 0: link, index } of proseOf(withoutCode(file.body)).matchAll(shown)) {
    report(
      index,
      `“${link}” stands here as text, and readers see it so.`,
      `Write [words](${link}) with plain brackets, and no space between “]” and “(”.`,
    );
  }
};

/** A file name is what a camera or a program left there, not what the picture shows. */
const saysNothing = (words = ''): boolean =>
  /^(?:\S+\.(?:png|jpe?g|webp|gif|svg|avif))?$/i.test(words.trim());

/**
 * A picture lies in the folder of its article. Another address would ask another host or break at a
 * subpath, and a missing file would stop the build. Its alternative text says what it shows.
 */
const picturesIn = (
  file: ContentFile,
  images: readonly Link[],
  pictures: ReadonlySet<string> | undefined,
  report: Report,
): void => {
  const folder = posix.dirname(file.path);
  for (const { href, offset } of images) {
    const [address = ''] = href.split(/\s/);
    if (!pictures || pictures.has(posix.join(folder, address))) continue;
    report(
      offset,
      `There is no picture “${href}” beside this text.`,
      `Put the file into ${folder}/ and write ![what it shows](./name.webp).`,
    );
  }
  const tags = tagsIn(file.body)
    .filter(({ name }) => name === 'img')
    .map(({ attributes, offset }) => ({ words: attributes.get('alt'), offset }));
  for (const { words, offset } of [...images, ...tags]) {
    if (!saysNothing(words)) continue;
    report(
      offset,
      'The image does not say in words what it shows.',
      'Write ![what it shows](./name.webp).',
    );
  }
};

/**
 * Links of articles have one of the known forms and lead to something that exists, and to a part
 * that exists in the language of the text. Pictures are there. Both say in words what they are.
 */
export const linkRule = textRule('link', (file, report, content) => {
  const links = linksIn(file.body);
  for (const link of links) {
    if (!link.isImage) judgeLink(file, link, content, report);
  }
  notLinked(file, report);
  const images = links.filter(({ isImage }) => isImage);
  picturesIn(file, images, content.pictures, report);
});
