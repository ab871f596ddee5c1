import { isLocale } from '../../i18n/locales.ts';
import { resolveProseLink } from '../../prose/prose-link.ts';
import { nearest } from '../../spelling/nearest.ts';
import { anchorFinder } from '../read/anchors.ts';
import { placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { dangling, type KnownIds, type Target } from '../read/known-ids.ts';
import { linksIn, withoutCode } from '../read/mdx-elements.ts';
import type { Place, Problem } from '../problem.ts';
import { proseOf } from '../read/prose-of.ts';

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
const shown = /(?<![\w:])(?:article|channel|ladder|topic|page):[a-z0-9][\w-]*(?:#[\w-]+)?/g;

type Said = { message: string; fix: string };

const forms =
  'Use article:<slug>, channel:<id>, ladder:<id>, topic:<id> or page:<name>, with nothing after it but #part.';

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

/**
 * Links of articles have one of the known forms and lead to something that exists, and to a part
 * that exists in the language of the text.
 *
 * @param site address of the published site
 */
export const linkRule = (
  files: readonly ContentFile[],
  known: KnownIds,
  site: string | undefined,
): Problem[] => {
  const anchorsOf = anchorFinder(files);

  const inAnchor = (file: ContentFile, href: string, locale: string, place: Place): Problem[] => {
    const { kind, id, fragment } = resolveProseLink(href);
    if (fragment === '') return [];
    const anchors = anchorsOf(kind, id, locale);
    const anchor = fragment.slice(1);
    if (!anchors || [...anchors, ...anchors.map(encodeURI)].includes(anchor)) return [];
    const meant = nearest(anchor, anchors);
    const choices = meant ? `Did you mean “${meant}”?` : `Its parts: ${anchors.join(', ')}.`;
    return [
      problemIn(
        file,
        place,
        'anchor',
        `There is no part “#${anchor}” on “${kind}:${id}” in this language.`,
        anchors.length === 0 ? 'Link the whole page.' : choices,
      ),
    ];
  };

  const inFile = (file: ContentFile): Problem[] => {
    const [slug = '', locale = ''] = file.id.split('/');
    const apart = [...file.body.matchAll(/^ {0,3}\[[^[\]\n]+\]:[ \t]*(?=\S)/gm)].map((match) =>
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
        let link: ReturnType<typeof resolveProseLink>;
        try {
          link = resolveProseLink(href);
        } catch {
          const { message, fix } = misformed(href, slug, locale, site);
          return [problemIn(file, place, 'link', message, fix)];
        }
        const wordless =
          words.trim() === ''
            ? [problemIn(file, place, 'link', 'The link has no words.', 'Write what it leads to.')]
            : [];
        const missing =
          link.kind === 'page' ? [] : dangling(file, known, link.kind as Target, link.id, place);
        return [...wordless, ...missing, ...inAnchor(file, href, locale, place)];
      });
    const asText = [...proseOf(withoutCode(file.body)).matchAll(shown)].map(({ 0: link, index }) =>
      problemIn(
        file,
        placeInBody(file, index),
        'link',
        `“${link}” stands here as text, and readers see it so.`,
        `Write [words](${link}) without a space between “]” and “(”.`,
      ),
    );
    return [...apart, ...inText, ...asText];
  };
  return files.filter(({ kind }) => kind === 'articleText').flatMap(inFile);
};
