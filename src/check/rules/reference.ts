import { factsInTexts } from '../../facts/claims.ts';
import { rule, type Content } from '../content.ts';
import {
  asMap,
  fieldsOf,
  type ContentFile,
  type Report,
  type ReportOn,
  type Where,
} from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { isDangling, type KnownIds, type Target } from '../read/known-ids.ts';
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
  // `to` is an id, or a text in each language, whose path is longer and does not match.
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
const repeated = (
  file: ContentFile,
  references: readonly { path: TextPath; value: string }[],
  report: Report,
): void => {
  const seen = new Set<string>();
  for (const { path, value } of references) {
    const id = [...path.slice(0, -1), value].join();
    const isTwice = typeof path.at(-1) === 'number' && seen.has(id);
    seen.add(id);
    if (path[0] === 'related' && value === file.id) {
      report(path, 'The article is related to itself.', 'Remove it here.');
    } else if (isTwice) {
      report(path, `“${value}” is in this list already.`, 'Remove it here.');
    }
  }
};

/** What the YAML of a file refers to, where its kind says that ids stand. */
const referencesIn = ({ kind, yaml }: ContentFile) => {
  const texts = textsBelow(yaml.data);
  return Object.entries(referencePaths[kind] ?? {}).flatMap(([pattern, target]) =>
    texts.filter(({ path }) => matches(path, pattern)).map((found) => ({ ...found, target })),
  );
};

/** References of a file that lead nowhere, and those that are there twice. */
const inFile = (file: ContentFile, known: KnownIds, report: Report): void => {
  const references = referencesIn(file);
  for (const { path, value, target } of references) {
    isDangling(report, path, known, target, value);
  }
  repeated(file, references, report);
  const mayHoldFacts = file.kind === 'ladder' || file.kind === 'letter';
  for (const { path, value } of mayHoldFacts ? textsBelow(file.yaml.data) : []) {
    for (const id of factsInTexts([value])) isDangling(report, path, known, 'fact', id);
  }
  for (const { name, attributes, offset } of tagsIn(file.body)) {
    const target = blocks[name];
    const id = attributes.get('id');
    if (target && id) isDangling(report, offset, known, target, id);
  }
};

/** The articles that a file leads to from its YAML and its prose, with where it does. */
const articlesIn = (file: ContentFile): { slug: string; where: Where }[] => [
  ...referencesIn(file)
    .filter(({ target }) => target === 'article')
    .map(({ path, value }) => ({ slug: value, where: path })),
  ...[...file.body.matchAll(/\]\(article:([a-z0-9-]+)/g)].map(({ 1: slug = '', index }) => ({
    slug,
    where: index + 2,
  })),
];

/** What is published leads to no draft, which the published site does not have. */
const toDrafts = ({ files, of }: Content, reportOn: ReportOn): void => {
  const drafts = new Set(
    of('article')
      .filter((file) => fieldsOf(file).draft === true)
      .map(({ id }) => id),
  );
  for (const file of files) {
    const isOfArticle = file.kind === 'article' || file.kind === 'articleText';
    if (isOfArticle && drafts.has(file.slug)) continue;
    for (const { slug, where } of articlesIn(file)) {
      if (!drafts.has(slug)) continue;
      reportOn(file)(
        where,
        `The article “${slug}” is a draft and will not be on the published site.`,
        `Take the link out, or publish it: remove “draft: true” from content/articles/${slug}/article.yaml.`,
      );
    }
  }
};

/** Each file of facts has a name in every language, for the page that lists all facts. */
const unnamedAreas = ({ of }: Content, reportOn: ReportOn): void => {
  for (const file of of('interface')) {
    const { areas } = asMap(fieldsOf(file).facts);
    // Where the list itself is missing, the schema says so.
    if (typeof areas !== 'object' || areas === null) continue;
    for (const { id } of of('facts')) {
      if (id in areas) continue;
      reportOn(file)(
        ['facts', 'areas'],
        `The area “${id}” of content/facts has no name here.`,
        `Add “${id}: …” to facts.areas.`,
      );
    }
  }
};

/** What is named exists, is on the published site, and is named once. */
export const referenceRule = rule('reference', (content, reportOn) => {
  for (const file of content.files) inFile(file, content.known, reportOn(file));
  toDrafts(content, reportOn);
  unnamedAreas(content, reportOn);
});
