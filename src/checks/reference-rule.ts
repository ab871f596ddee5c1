import { resolveProseLink } from '../i18n/prose-link.ts';
import { factsInTexts } from '../provenance/claims.ts';
import { problemIn, placeInBody, type ContentFile } from './content-file.ts';
import type { ContentKind } from './content-kinds.ts';
import { nearest } from '../spelling/nearest.ts';
import type { Problem } from './problem.ts';

/** Ids that references may point at, by what they name; `undefined` while a file cannot be read. */
export type KnownIds = Record<Target, ReadonlySet<string> | undefined>;
type Target = 'topic' | 'article' | 'fact' | 'organisation' | 'channel' | 'ladder' | 'evidence';

const homes: Record<Target, string> = {
  topic: 'content/topics.yaml',
  article: 'content/articles/',
  fact: 'content/facts/',
  organisation: 'content/organisations.yaml',
  channel: 'content/channels/',
  ladder: 'content/ladders/',
  evidence: 'content/evidence.yaml',
};

const keysOf = (file: ContentFile): string[] =>
  typeof file.yaml.data === 'object' && file.yaml.data ? Object.keys(file.yaml.data) : [];

/** Collects what exists, from all files. */
export const knownIds = (files: readonly ContentFile[]): KnownIds => {
  const ids = (kind: ContentKind, idsIn: (file: ContentFile) => string[]) => {
    const ofKind = files.filter((file) => file.kind === kind);
    return ofKind.some(({ yaml }) => yaml.errors.length > 0)
      ? undefined
      : new Set(ofKind.flatMap(idsIn));
  };
  const own = ({ id }: ContentFile) => [id];
  return {
    topic: ids('topics', keysOf),
    article: new Set(files.filter(({ kind }) => kind === 'article').flatMap(own)),
    fact: ids('facts', (file) => keysOf(file).map((key) => `${file.id}.${key}`)),
    organisation: ids('organisations', keysOf),
    channel: new Set(files.filter(({ kind }) => kind === 'channel').flatMap(own)),
    ladder: new Set(files.filter(({ kind }) => kind === 'ladder').flatMap(own)),
    evidence: ids('evidence', keysOf),
  };
};

/** Where references stand in the YAML of each kind; `*` is every item or key. */
const referencePaths: Partial<Record<ContentKind, Record<string, Target>>> = {
  article: {
    topic: 'topic',
    'channels.*': 'channel',
    ladder: 'ladder',
    'evidence.*': 'evidence',
    'related.*': 'article',
  },
  channel: { organisation: 'organisation', 'prepare.*': 'evidence' },
  ladder: {
    'steps.*.organisation': 'organisation',
    'steps.*.channels.*': 'channel',
    'steps.*.evidence.*': 'evidence',
    'steps.*.moveOn.fact': 'fact',
  },
  notice: { article: 'article' },
  contactsToAvoid: { '*.organisation': 'organisation', '*.instead': 'channel' },
};

type Found = { path: (string | number)[]; value: string };

/** All texts below a value, each with its path. */
const textsBelow = (value: unknown, path: (string | number)[] = []): Found[] => {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const matches = (path: readonly (string | number)[], pattern: string): boolean => {
  const parts = pattern.split('.');
  return parts.length === path.length && parts.every((part, i) => part === '*' || part === path[i]);
};

/** References in MDX: facts, contact cards and links, with their offset in the body. */
const bodyReferences = (body: string) => [
  ...[...body.matchAll(/<(Fact|Contact)\s+id=["']([^"']*)["']/g)].map((match) => ({
    target: match[1] === 'Fact' ? ('fact' as const) : ('channel' as const),
    id: match[2] ?? '',
    offset: match.index,
  })),
];

const linksIn = (body: string) =>
  [...body.matchAll(/\]\(([^)\s]*)\)/g)].map((match) => ({
    href: match[1] ?? '',
    offset: match.index + 2,
  }));

/** Says which references of a file lead nowhere. */
export const referenceRule = (file: ContentFile, known: KnownIds): Problem[] => {
  const dangling = (target: Target, id: string, place: { line: number; column: number }) => {
    const existing = known[target];
    if (!existing || existing.has(id)) return [];
    const meant = nearest(id, existing);
    return [
      problemIn(
        file,
        place,
        'dangling-reference',
        `There is no ${target} “${id}” in ${homes[target]}.`,
        meant ? `Did you mean “${meant}”?` : `Add it there, or name one that exists.`,
      ),
    ];
  };
  const texts = textsBelow(file.yaml.data);
  const inYaml = Object.entries(referencePaths[file.kind] ?? {}).flatMap(([pattern, target]) =>
    texts
      .filter(({ path }) => matches(path, pattern))
      .flatMap(({ path, value }) => dangling(target, value, file.yaml.placeOf(path))),
  );
  const placeholders =
    file.kind === 'ladder'
      ? texts.flatMap(({ path, value }) =>
          factsInTexts([value]).flatMap((id) => dangling('fact', id, file.yaml.placeOf(path))),
        )
      : [];
  const inBody = bodyReferences(file.body).flatMap(({ target, id, offset }) =>
    dangling(target, id, placeInBody(file, offset)),
  );
  const links = linksIn(file.body).flatMap(({ href, offset }) => {
    const place = placeInBody(file, offset);
    try {
      const { kind, id } = resolveProseLink(href);
      return kind === 'page' ? [] : dangling(kind as Target, id, place);
    } catch (error) {
      const [message = '', ...rest] = (error as Error).message.split(' is not one of ');
      return [
        problemIn(
          file,
          place,
          'link',
          `${message} is not a link to this site.`,
          `Use ${rest.join('')}`,
        ),
      ];
    }
  });
  return [...inYaml, ...placeholders, ...inBody, ...links];
};
