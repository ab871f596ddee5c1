import { fieldsOf, ofKind, type ContentFile } from '../../check/read/content-file.ts';
import type { ContentKind } from '../../check/read/content-kinds.ts';

type Data = Record<string, unknown>;

/** What the content has already, as far as something new needs to know. */
export type Existing = {
  /** Ids in the order of their files. */
  topics: readonly string[];
  organisations: readonly string[];
  /** Shared files of articles, in the order of their topic. */
  articles: readonly { slug: string; data: Data }[];
  channels: readonly Data[];
  ladders: readonly Data[];
  guides: readonly Data[];
  /** Files of facts by area; without `text` where a file cannot be read: nothing is added to it. */
  facts: ReadonlyMap<string, { path: string; text: string | undefined; keys: readonly string[] }>;
};

/** The value under `order`, for sorting and counting. */
export const orderOf = ({ order }: Data): number => (typeof order === 'number' ? order : 0);

export const existingIn = (files: readonly ContentFile[]): Existing => {
  const of = (kind: ContentKind) => ofKind(files, kind);
  const keys = (kind: ContentKind) => of(kind).flatMap((file) => Object.keys(fieldsOf(file)));
  return {
    topics: keys('topics'),
    organisations: keys('organisations'),
    articles: of('article')
      .map((file) => ({ slug: file.id, data: fieldsOf(file) }))
      .sort((a, b) => orderOf(a.data) - orderOf(b.data)),
    channels: of('channel').map(fieldsOf),
    ladders: of('ladder').map(fieldsOf),
    guides: of('guide').map(fieldsOf),
    facts: new Map(
      of('facts').map((file) => [
        file.id,
        {
          path: file.path,
          text: file.yaml.data === undefined ? undefined : file.text,
          keys: Object.keys(fieldsOf(file)),
        },
      ]),
    ),
  };
};
