import { draftLocales, isLocale, locales } from '../../i18n/locales.ts';
import { rule, type Content } from '../content.ts';
import { fileStart } from '../problem.ts';
import { fieldsOf, type ContentFile, type ReportOn } from '../read/content-file.ts';
import { neededFiles, type ContentKind } from '../read/content-kinds.ts';

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
    .replace(/^-|-$/g, '');

/** A name that becomes an address is lower-case words joined by hyphens. */
const misnamed = (files: readonly ContentFile[], reportOn: ReportOn): void => {
  const articles = new Set<string>();
  for (const file of files) {
    const { kind, slug: name } = file;
    if (!named.has(kind) || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) continue;
    // The files of an article have the name of their folder, which is reported once.
    const isOfArticle = kind === 'article' || kind === 'articleText';
    if (isOfArticle && articles.has(name)) continue;
    if (isOfArticle) articles.add(name);
    const better = asSlug(name);
    const isTaken = files.some((other) => other.kind === kind && other.slug === better);
    reportOn(file)(
      fileStart,
      `“${name}” becomes part of an address, and must be lower-case words joined by “-”.`,
      better === ''
        ? 'Rename it.'
        : isTaken
          ? `Remove it, or give it a name of its own: “${better}” is there already.`
          : `Rename it to “${better}”.`,
    );
  }
};

/** An article has its shared file, and its text at least in the source language. */
const incompleteArticles = (content: Content, reportOn: ReportOn): void => {
  const shared = content.of('article');
  const slugs = new Set(shared.map(({ id }) => id));
  const texts = new Map(content.texts.map((file) => [file.id, file]));
  for (const file of texts.values()) {
    const { slug } = file;
    if (slugs.has(slug)) continue;
    // Of several texts of an article without `article.yaml`, only the first is reported.
    slugs.add(slug);
    reportOn(file)(
      fileStart,
      `The article “${slug}” has no article.yaml.`,
      `Add content/articles/${slug}/article.yaml; content/README.md shows its form.`,
    );
  }
  for (const file of shared) {
    const { sourceLanguage } = fieldsOf(file);
    // The schema reports a source language that is missing or is none of the site.
    if (typeof sourceLanguage !== 'string' || !isLocale(sourceLanguage)) continue;
    const source = `${file.id}/${sourceLanguage}`;
    if (texts.has(source)) continue;
    reportOn(file)(
      ['sourceLanguage'],
      `The text in the source language is missing: content/articles/${source}.mdx.`,
      'Add that file, or set sourceLanguage to a language the article is written in.',
    );
  }
};

const needed = [
  ...neededFiles,
  ...locales
    .filter((locale) => !draftLocales.has(locale))
    .flatMap((locale) => [`ui/${locale}.yaml`, `search/${locale}.yaml`]),
].map((name) => `content/${name}`);

/** Files without which the site cannot be built; only a folder with articles is one of a site. */
const missing = (files: readonly ContentFile[], reportOn: ReportOn): void => {
  if (!files.some(({ kind }) => kind === 'article')) return;
  const there = new Set(files.map(({ path }) => path));
  for (const path of needed) {
    if (there.has(path)) continue;
    reportOn({ path })(
      fileStart,
      'This file is missing, and the site cannot be built without it.',
      'Bring it back from the history of the project, or write it as docs/reference.md shows.',
    );
  }
};

/** Every file is in its place under its name, and none is missing. */
export const filePlaceRule = rule('file-place', (content, reportOn) => {
  const { files, pictures } = content;
  misnamed(files, reportOn);
  incompleteArticles(content, reportOn);
  if (pictures) missing(files, reportOn);
});
