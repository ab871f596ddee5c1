import { fieldsOf, ofKind, type ContentFile } from '../../check/read/content-file.ts';
import type { ContentKind } from '../../check/read/content-kinds.ts';

/** The value under `order`, for sorting and counting. */
export const orderOf = ({ order }: Record<string, unknown>): number =>
  typeof order === 'number' ? order : 0;

/** What the content has already, as far as something new needs to know. */
export const existingIn = (files: readonly ContentFile[]) => {
  const of = (kind: ContentKind) => ofKind(files, kind);
  const keys = (kind: ContentKind) => of(kind).flatMap((file) => Object.keys(fieldsOf(file)));
  return {
    /** Ids in the order of their files. */
    topics: keys('topics'),
    organisations: keys('organisations'),
    /** Shared files of articles, in the order of their topic. */
    articles: of('article')
      .map((file) => ({ slug: file.id, data: fieldsOf(file) }))
      .sort((a, b) => orderOf(a.data) - orderOf(b.data)),
    channels: of('channel').map(fieldsOf),
    ladders: of('ladder').map(fieldsOf),
    guides: of('guide').map(fieldsOf),
    /** Files of facts by area; without `text` where a file cannot be read: nothing is added to it. */
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

export type Existing = ReturnType<typeof existingIn>;
