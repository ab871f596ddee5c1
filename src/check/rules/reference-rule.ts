import { factsInTexts } from '../../provenance/claims.ts';
import { placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { dangling, type KnownIds, type Target } from '../read/known-ids.ts';
import { tagsIn } from '../read/mdx-elements.ts';
import type { Problem } from '../problem.ts';
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
    'steps.*.moveOn.fact': 'fact',
    'steps.*.moveOn.extension': 'fact',
    'steps.*.timeLimit.fact': 'fact',
  },
  caseRoutes: { '*.supervisor': 'organisation', '*.facts.*': 'fact', '*.ladder': 'ladder' },
  contactHub: { bankAccounts: 'channel' },
  letter: {
    'products.*.fact': 'fact',
    'recipients.*.channel': 'channel',
    'recipients.*.attachments.*': 'evidence',
  },
  notice: { article: 'article' },
  updates: { '*.article': 'article' },
  contactsToAvoid: { '*.organisation': 'organisation', '*.instead': 'channel' },
};

const matches = (path: TextPath, pattern: string): boolean => {
  const parts = pattern.split('.');
  return parts.length === path.length && parts.every((part, i) => part === '*' || part === path[i]);
};

const blocks: Record<string, Target> = { Fact: 'fact', Contact: 'channel' };

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
        'repeated-reference',
        isItself ? 'The article is related to itself.' : `“${value}” is in this list already.`,
        'Remove it here.',
      ),
    ];
  });
};

/** Says which references of a file lead nowhere, and which are there twice. */
export const referenceRule = (file: ContentFile, known: KnownIds): Problem[] => {
  const texts = textsBelow(file.yaml.data);
  const references = Object.entries(referencePaths[file.kind] ?? {}).flatMap(([pattern, target]) =>
    texts.filter(({ path }) => matches(path, pattern)).map((found) => ({ ...found, target })),
  );
  const inYaml = references.flatMap(({ path, value, target }) =>
    dangling(file, known, target, value, file.yaml.placeOf(path)),
  );
  const placeholders =
    file.kind === 'ladder'
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
