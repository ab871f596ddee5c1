import { factsInTexts } from '../../facts/claims.ts';
import { ofKind, type Rule } from '../content.ts';
import type { Place, Problem } from '../problem.ts';
import { fieldsOf, placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { dangling, type KnownIds, type Target } from '../read/known-ids.ts';
import { tagsIn } from '../read/mdx-elements.ts';
import { textsBelow, type TextPath } from '../read/texts-below.ts';

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
    'steps.*.letter': 'recipient',
    'steps.*.message': 'message',
    'steps.*.moveOn.fact': 'fact',
    'steps.*.moveOn.extension': 'fact',
    'steps.*.timeLimit.fact': 'fact',
  },
  caseRoutes: { '*.supervisor': 'organisation', '*.facts.*': 'fact', '*.ladder': 'ladder' },
  contactHub: { bankAccounts: 'channel', 'groups.*.channels.*': 'channel' },
  site: { 'country.emergency': 'channel' },
  letter: {
    'products.*.fact': 'fact',
    'statement.evidence': 'evidence',
    'statement.facts.*': 'fact',
    'recipients.*.channel': 'channel',
    'recipients.*.attachments.*': 'evidence',
  },
  // Who gets a message is an id or a text in each language, which is no reference.
  messages: { '*.topic': 'topic', '*.to': 'organisation' },
  screenWords: { '*.topic': 'topic' },
  notice: { article: 'article' },
  updates: { '*.article': 'article' },
  contactsToAvoid: { '*.organisation': 'organisation', '*.instead': 'channel' },
};

const matches = (path: TextPath, pattern: string): boolean => {
  const parts = pattern.split('.');
  return parts.length === path.length && parts.every((part, i) => part === '*' || part === path[i]);
};

const blocks: Record<string, Target> = {
  Fact: 'fact',
  Contact: 'channel',
  Screen: 'screen',
  Message: 'message',
};

/** The same id twice in one list, or an article that is related to itself. */
const repeated = (file: ContentFile, paths: { path: TextPath; value: string }[]): Problem[] => {
  const seen = new Set<string>();
  return paths.flatMap(({ path, value }) => {
    const id = [...path.slice(0, -1), value].join('.');
    const isItself = file.kind === 'article' && path[0] === 'related' && value === file.id;
    const isTwice = typeof path.at(-1) === 'number' && seen.has(id);
    seen.add(id);
    if (!isItself && !isTwice) return [];
    return [
      problemIn(
        file,
        file.yaml.placeOf(path),
        'reference',
        isItself ? 'The article is related to itself.' : `“${value}” is in this list already.`,
        'Remove it here.',
      ),
    ];
  });
};

/** References of a file that lead nowhere, and those that are there twice. */
const inFile = (file: ContentFile, known: KnownIds): Problem[] => {
  const texts = textsBelow(file.yaml.data);
  const references = Object.entries(referencePaths[file.kind] ?? {}).flatMap(([pattern, target]) =>
    texts.filter(({ path }) => matches(path, pattern)).map((found) => ({ ...found, target })),
  );
  const inYaml = references.flatMap(({ path, value, target }) =>
    dangling(file, known, target, value, file.yaml.placeOf(path)),
  );
  const placeholders =
    file.kind === 'ladder' || file.kind === 'letter'
      ? texts.flatMap(({ path, value }) =>
          factsInTexts([value]).flatMap((id) =>
            dangling(file, known, 'fact', id, file.yaml.placeOf(path)),
          ),
        )
      : [];
  const inBody = tagsIn(file.body).flatMap(({ name, attributes, offset }) => {
    const target = blocks[name];
    const id = attributes.get('id');
    return target && id ? dangling(file, known, target, id, placeInBody(file, offset)) : [];
  });
  return [...inYaml, ...repeated(file, references), ...placeholders, ...inBody];
};

type Link = { slug: string; place: () => Place };

/** Links to articles: in prose, under `related`, and of a notice. */
const articleLinks = (file: ContentFile): Link[] => {
  const { related, article } = fieldsOf(file);
  const inList = (Array.isArray(related) ? related : []).map((slug, index) => ({
    slug: String(slug),
    place: () => file.yaml.placeOf(['related', index]),
  }));
  const ofNotice =
    file.kind === 'notice' && typeof article === 'string'
      ? [{ slug: article, place: () => file.yaml.placeOf(['article']) }]
      : [];
  const inProse = [...file.body.matchAll(/\]\(article:([a-z0-9-]+)/g)].map((match) => ({
    slug: match[1] ?? '',
    place: () => placeInBody(file, match.index + 2),
  }));
  return [...inList, ...ofNotice, ...inProse];
};

/** What is published leads to no draft, which the published site does not have. */
const toDrafts = (files: readonly ContentFile[]): Problem[] => {
  const drafts = new Set(
    files
      .filter((file) => file.kind === 'article' && fieldsOf(file).draft === true)
      .map(({ id }) => id),
  );
  const isDraft = ({ id }: ContentFile) => drafts.has(id.split('/')[0] ?? '');
  return files
    .filter((file) => !isDraft(file))
    .flatMap((file) =>
      articleLinks(file)
        .filter(({ slug }) => drafts.has(slug))
        .map(({ slug, place }) =>
          problemIn(
            file,
            place(),
            'reference',
            `The article “${slug}” is a draft and will not be on the published site.`,
            `Take the link out, or publish it: remove “draft: true” from content/articles/${slug}/article.yaml.`,
          ),
        ),
    );
};

/** Each file of facts has a name in every language, for the page that lists all facts. */
const unnamedAreas = (files: readonly ContentFile[]): Problem[] => {
  const areas = ofKind(files, 'facts').map(({ id }) => id);
  return ofKind(files, 'interface').flatMap((file) => {
    const { facts } = fieldsOf(file) as { facts?: { areas?: unknown } | null };
    const named = facts?.areas;
    // Where the list itself is missing, the schema says so.
    if (typeof named !== 'object' || named === null) return [];
    return areas
      .filter((area) => !(area in named))
      .map((area) =>
        problemIn(
          file,
          file.yaml.placeOf(['facts', 'areas']),
          'reference',
          `The area “${area}” of content/facts has no name here.`,
          `Add “${area}: …” to facts.areas.`,
        ),
      );
  });
};

/** What is named exists, is on the published site, and is named once. */
export const referenceRule: Rule = ({ files, known }) => [
  ...files.flatMap((file) => inFile(file, known)),
  ...toDrafts(files),
  ...unnamedAreas(files),
];
