import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { fileStart, type Problem } from '../problem.ts';

/** Kinds whose file or folder name becomes an id and an address. */
const named: ReadonlySet<ContentKind> = new Set<ContentKind>([
  'article',
  'articleText',
  'facts',
  'channel',
  'ladder',
  'notice',
]);

const asSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A name that becomes an address is lower-case words joined by hyphens. */
export const fileNameRule = (file: ContentFile): Problem[] => {
  const [name = ''] = file.id.split('/');
  if (!named.has(file.kind) || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return [];
  const better = asSlug(name);
  return [
    problemIn(
      file,
      fileStart,
      'file-name',
      `“${name}” becomes part of an address, and must be lower-case words joined by “-”.`,
      better ? `Rename it to “${better}”.` : 'Rename it.',
    ),
  ];
};
