import { resolveProseLink, type ProseLink } from '../../articles/prose-link.ts';
import { nearest } from '../../ui/nearest.ts';
import {
  articleTexts,
  fieldsOf,
  ofKind,
  type ContentFile,
  type Report,
  type Where,
} from './content-file.ts';
import type { ContentKind } from './content-kinds.ts';

const homes = {
  topic: 'content/topics.yaml',
  article: 'content/articles/',
  fact: 'content/facts/',
  organisation: 'content/organisations.yaml',
  channel: 'content/channels/',
  ladder: 'content/ladders/',
  evidence: 'content/evidence.yaml',
  recipient: 'content/letter.yaml',
  message: 'content/messages.yaml',
  screen: 'content/screen-words.yaml',
};

/** What an id can name. */
export type Target = keyof typeof homes;

/** Kinds that a site can be without: what names one of them is then left out of its pages. */
const optional: ReadonlySet<Target> = new Set(['ladder', 'message', 'recipient', 'screen']);

/** What a target is called in a sentence. */
const names: Partial<Record<Target, string>> = { screen: 'screen word' };

/** Ids that references may point at, by what they name; `undefined` while their file is missing. */
export type KnownIds = Record<Target, ReadonlySet<string> | undefined>;

/** Collects what exists, from all files. */
export const knownIds = (files: readonly ContentFile[]): KnownIds => {
  const own = (kind: ContentKind) => new Set(ofKind(files, kind).map(({ id }) => id));
  const keys = (file: ContentFile) => Object.keys(fieldsOf(file));
  const within = (kind: ContentKind, idsIn = keys) => {
    const found = ofKind(files, kind);
    return found.some(({ yaml }) => yaml.data === undefined)
      ? undefined
      : new Set(found.flatMap(idsIn));
  };
  /**
   * Ids in a file that every site has. Where the file is missing they count as unknown, so that not every
   * reference is a problem; another rule reports the file.
   */
  const needed = (kind: ContentKind, idsIn = keys) =>
    files.some((file) => file.kind === kind) ? within(kind, idsIn) : undefined;
  return {
    topic: needed('topics'),
    // An article without its `article.yaml` is reported elsewhere; links to it count as good.
    article: new Set([...ofKind(files, 'article'), ...articleTexts(files)].map(({ slug }) => slug)),
    fact: needed('facts', (file) => keys(file).map((key) => `${file.id}.${key}`)),
    organisation: needed('organisations'),
    channel: own('channel'),
    ladder: own('ladder'),
    evidence: needed('evidence'),
    recipient: needed('letter', (file) => Object.keys(fieldsOf(file).recipients ?? {})),
    message: within('messages'),
    screen: within('screenWords'),
  };
};

/** The id itself, or the one it was most likely meant to be. */
export const meantId = (known: KnownIds, target: Target, id: string): string =>
  !known[target] || known[target].has(id) ? id : (nearest(id, known[target]) ?? id);

/** What a link of an article leads to; `undefined` where it has none of the forms of links. */
export const linkOf = (href: string): ProseLink | undefined => {
  try {
    return resolveProseLink(href);
  } catch {
    return undefined;
  }
};

/**
 * What a link of an article leads to, as `article:refund`, with `#…` where it leads to any part of
 * that page; a misspelt id counts as what was meant. `undefined` for any other kind of address.
 */
export const idInLink = (known: KnownIds, href: string): string | undefined => {
  const link = linkOf(href);
  if (!link) return undefined;
  const { kind, id, fragment } = link;
  const meant = kind === 'page' ? id : meantId(known, kind as Target, id);
  return `${kind}:${meant}${fragment && '#…'}`;
};

/** Whether an id names nothing, which is reported under the rule on references. */
export const isDangling = (
  report: Report,
  where: Where,
  known: KnownIds,
  target: Target,
  id: string,
): boolean => {
  const existing = known[target];
  if (!existing || existing.has(id)) return false;
  if (existing.size === 0 && optional.has(target)) return false;
  const meant = nearest(id, existing);
  report(
    where,
    `There is no ${names[target] ?? target} “${id}” in ${homes[target]}.`,
    meant ? `Did you mean “${meant}”?` : 'Add it there, or name one that exists.',
    { rule: 'reference' },
  );
  return true;
};
