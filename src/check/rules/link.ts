import { posix } from 'node:path';
import { isLocale } from '../../i18n/locales.ts';
import { resolveProseLink, type ProseLink } from '../../articles/prose-link.ts';
import { nearest } from '../../ui/nearest.ts';
import { ofKind, type Rule } from '../content.ts';
import type { Place, Problem } from '../problem.ts';
import { anchorFinder } from '../read/anchors.ts';
import { fieldsOf, placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { dangling, type KnownIds, type Target } from '../read/known-ids.ts';
import { linksIn, tagsIn, withoutCode } from '../read/mdx-elements.ts';
import { proseOf } from '../read/prose-of.ts';
import { laggingTexts } from '../read/translated-articles.ts';

const kinds: Record<string, string> = {
  articles: 'article',
  contact: 'channel',
  escalate: 'ladder',
  topics: 'topic',
};

/** The link a writer should have written for an address of this site, such as `/en/articles/refund/`. */
const asWritten = (path: string): string | undefined => {
  const [locale = '', section = '', id, fragment = ''] = path
    .replace(/^\/+/, '')
    .split(/[/#]/)
    .filter((part, index) => part !== '' || index === 0);
  if (!isLocale(locale)) return undefined;
  const kind = kinds[section];
  if (kind && id) return `${kind}:${id}${fragment && `#${fragment}`}`;
  return section ? `page:${section === 'contacts-to-avoid' ? 'avoid' : section}` : 'page:home';
};

/** An address of a link outside of one, as where a space separates it from its words. */
const shown = /(?<![\w:])(?:article|channel|ladder|topic|message|page):[a-z0-9][\w-]*(?:#[\w-]+)?/g;

type Said = { message: string; fix: string };

const forms =
  'Use article:<slug>, channel:<id>, ladder:<id>, topic:<id>, message:<id> or page:<name>, with nothing after it but #part.';

/** Why a link is none of the forms, as precisely as can be said. */
const misformed = (href: string, slug: string, locale: string, site: string | undefined): Said => {
  const own = site && href.startsWith(site) ? href.slice(site.length) : undefined;
  const path = own ?? (href.startsWith('/') ? href : undefined);
  const [, segment = ''] = /^\/*([a-z-]+)(?:\/|$)/i.exec(path ?? '') ?? [];
  const better = path === undefined ? undefined : asWritten(path);
  const fix = better ? `Write “${better}”, which leads to the reader’s own language.` : forms;
  if (isLocale(segment) && segment !== locale) {
    return { message: `The link “${href}” leads to another language.`, fix };
  }
  if (own !== undefined) {
    return {
      message: `The link “${href}” is the full address of this site, which may move.`,
      fix,
    };
  }
  if (path !== undefined) {
    return { message: `The link “${href}” breaks where the site has a base path.`, fix };
  }
  if (href.startsWith('#')) {
    const fix = `Write “article:${slug}${href}”.`;
    return { message: `The link “${href}” does not say which article it is in.`, fix };
  }
  if (href === '') return { message: 'The link leads nowhere.', fix: forms };
  return { message: `The link “${href}” is not a link to this site.`, fix: forms };
};

/** A link to a part of a page finds it, in the language of the text; one that lags may lack the part. */
const missingPart = (
  file: ContentFile,
  { kind, id, fragment }: ProseLink,
  place: Place,
  anchorsOf: ReturnType<typeof anchorFinder>,
  lagging: ReadonlySet<string>,
): Problem[] => {
  const [, locale = ''] = file.id.split('/');
  const anchor = fragment.slice(1);
  // The part of a message is its id, which is looked up as such.
  const anchors = anchor === '' || kind === 'message' ? undefined : anchorsOf(kind, id, locale);
  if (!anchors || [...anchors, ...anchors.map(encodeURI)].includes(anchor)) return [];
  const meant = nearest(anchor, anchors);
  const choices = meant ? `Did you mean “${meant}”?` : `Its parts: ${anchors.join(', ')}.`;
  return [
    problemIn(
      file,
      place,
      'link',
      `There is no part “#${anchor}” on “${kind}:${id}” in this language.`,
      anchors.length === 0 ? 'Link the whole page.' : choices,
      kind === 'article' && lagging.has(`${id}/${locale}`) ? { severity: 'warning' } : {},
    ),
  ];
};

const linkOf = (href: string): ProseLink | undefined => {
  try {
    return resolveProseLink(href);
  } catch {
    return undefined;
  }
};

const links = (
  file: ContentFile,
  known: KnownIds,
  site: string | undefined,
  anchorsOf: ReturnType<typeof anchorFinder>,
  lagging: ReadonlySet<string>,
): Problem[] => {
  const [slug = '', locale = ''] = file.id.split('/');
  const apart = [...file.body.matchAll(/^ {0,3}\[(?!\^)[^[\]\n]+\]:[ \t]*(?=\S)/gm)].map((match) =>
    problemIn(
      file,
      placeInBody(file, match.index),
      'link',
      'An address stands apart from its link.',
      'Write it in the link itself: [words](article:<slug>).',
    ),
  );
  const inText = linksIn(file.body)
    .filter(({ isImage }) => !isImage)
    .flatMap(({ href, words, offset }) => {
      const place = placeInBody(file, offset);
      const link = linkOf(href);
      if (!link) {
        const { message, fix } = misformed(href, slug, locale, site);
        return [problemIn(file, place, 'link', message, fix)];
      }
      const wordless =
        words.trim() === ''
          ? [problemIn(file, place, 'link', 'The link has no words.', 'Write what it leads to.')]
          : [];
      const missing =
        link.kind === 'page' ? [] : dangling(file, known, link.kind as Target, link.id, place);
      return [...wordless, ...missing, ...missingPart(file, link, place, anchorsOf, lagging)];
    });
  const asText = [...proseOf(withoutCode(file.body)).matchAll(shown)].map(({ 0: link, index }) =>
    problemIn(
      file,
      placeInBody(file, index),
      'link',
      `“${link}” stands here as text, and readers see it so.`,
      `Write [words](${link}) with plain brackets, and no space between “]” and “(”.`,
    ),
  );
  return [...apart, ...inText, ...asText];
};

/** A file name is what a camera or a program left there, not what the picture shows. */
const saysNothing = (words: string | undefined): boolean =>
  !words?.trim() || /^\S+\.(?:png|jpe?g|webp|gif|svg|avif)$/i.test(words.trim());

/**
 * A picture lies in the folder of its article. Another address would ask another host or break at a
 * subpath, and a missing file would stop the build. Its alternative text says what it shows.
 */
const picturesIn = (file: ContentFile, pictures: ReadonlySet<string> | undefined): Problem[] => {
  const at = (offset: number, message: string, fix: string) =>
    problemIn(file, placeInBody(file, offset), 'link', message, fix);
  const images = linksIn(file.body).filter(({ isImage }) => isImage);
  const folder = posix.dirname(file.path);
  const gone = images
    .filter(({ href }) => {
      const [address = ''] = href.split(/\s/);
      return pictures && !pictures.has(posix.join(folder, address));
    })
    .map(({ href, offset }) =>
      at(
        offset,
        `There is no picture “${href}” beside this text.`,
        `Put the file into ${folder}/ and write ![what it shows](./name.webp).`,
      ),
    );
  const tags = tagsIn(file.body)
    .filter(({ name }) => name === 'img')
    .map(({ attributes, offset }) => ({ words: attributes.get('alt'), offset }));
  const wordless = [...images, ...tags]
    .filter(({ words }) => saysNothing(words))
    .map(({ offset }) =>
      at(
        offset,
        'The image does not say in words what it shows.',
        'Write ![what it shows](./name.webp).',
      ),
    );
  return [...gone, ...wordless];
};

/**
 * Links of articles have one of the known forms and lead to something that exists, and to a part
 * that exists in the language of the text. Pictures are there. Both say in words what they are.
 */
export const linkRule: Rule = ({ files, known, pictures }) => {
  const anchorsOf = anchorFinder(files);
  const lagging = laggingTexts(files);
  const [url] = ofKind(files, 'site').map((file) => fieldsOf(file).url);
  const site = typeof url === 'string' ? url.replace(/\/+$/, '') : undefined;
  return ofKind(files, 'articleText').flatMap((file) => [
    ...links(file, known, site, anchorsOf, lagging),
    ...picturesIn(file, pictures),
  ]);
};
