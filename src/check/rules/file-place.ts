import { draftLocales, isLocale, locales } from '../../i18n/locales.ts';
import type { Rule } from '../content.ts';
import { fileStart, type Problem } from '../problem.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { neededFiles } from '../read/single-files.ts';

const at = (path: string, message: string, fix: string, place = fileStart): Problem =>
  problemIn({ path }, place, 'file-place', message, fix);

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
const misnamed = (
  { path, kind, id }: ContentFile,
  taken: (kind: ContentKind, name: string) => boolean,
): Problem[] => {
  const [name = ''] = id.split('/');
  if (!named.has(kind) || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return [];
  const better = asSlug(name);
  return [
    at(
      path,
      `“${name}” becomes part of an address, and must be lower-case words joined by “-”.`,
      better === ''
        ? 'Rename it.'
        : taken(kind, better)
          ? `Remove it, or give it a name of its own: “${better}” is there already.`
          : `Rename it to “${better}”.`,
    ),
  ];
};

/** An article has its shared file, and its text at least in the source language. */
const incompleteArticles = (files: readonly ContentFile[]): Problem[] => {
  const shared = new Set(files.filter(({ kind }) => kind === 'article').map(({ id }) => id));
  const texts = new Set(files.filter(({ kind }) => kind === 'articleText').map(({ id }) => id));
  const said = new Set<string>();
  return files.flatMap((file) => {
    if (file.kind === 'articleText') {
      const [slug = ''] = file.id.split('/');
      const isSaid = shared.has(slug) || said.has(slug);
      said.add(slug);
      return isSaid
        ? []
        : [
            at(
              file.path,
              `The article “${slug}” has no article.yaml.`,
              `Add content/articles/${slug}/article.yaml; content/README.md shows its form.`,
            ),
          ];
    }
    const { sourceLanguage } = fieldsOf(file);
    // Where there is none, or one that the site has not, the schema says so.
    if (file.kind !== 'article' || typeof sourceLanguage !== 'string' || !isLocale(sourceLanguage))
      return [];
    const source = `${file.id}/${sourceLanguage}`;
    return texts.has(source)
      ? []
      : [
          at(
            file.path,
            `The text in the source language is missing: content/articles/${source}.mdx.`,
            'Add that file, or set sourceLanguage to a language the article is written in.',
            file.yaml.placeOf(['sourceLanguage']),
          ),
        ];
  });
};

const needed = [
  ...neededFiles,
  ...locales
    .filter((locale) => !draftLocales.has(locale))
    .flatMap((locale) => [`ui/${locale}.yaml`, `search/${locale}.yaml`]),
].map((name) => `content/${name}`);

/** Files without which the site cannot be built; only a folder with articles is one of a site. */
const missing = (files: readonly ContentFile[]): Problem[] => {
  if (!files.some(({ kind }) => kind === 'article')) return [];
  const there = new Set(files.map(({ path }) => path));
  return needed
    .filter((path) => !there.has(path))
    .map((path) =>
      at(
        path,
        'This file is missing, and the site cannot be built without it.',
        'Bring it back from the history of the project, or write it as docs/reference.md shows.',
      ),
    );
};

/** The files of an article have the name of their folder, which is told once. */
const onceEach = (files: readonly ContentFile[]): ContentFile[] => {
  const told = new Set<string>();
  return files.filter(({ path, kind }) => {
    const folder = path.replace(/[^/]*$/, '');
    const isTold = (kind === 'article' || kind === 'articleText') && told.has(folder);
    told.add(folder);
    return !isTold;
  });
};

/** Every file is in its place under its name, and none is missing. */
export const filePlaceRule: Rule = ({ files, pictures }) => [
  ...onceEach(files).flatMap((file) =>
    misnamed(file, (kind, name) =>
      files.some((other) => other.kind === kind && other.id.split('/')[0] === name),
    ),
  ),
  ...incompleteArticles(files),
  ...(pictures ? missing(files) : []),
];
