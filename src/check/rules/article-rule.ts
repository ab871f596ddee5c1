import { isLocale } from '../../i18n/locales.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import { fileStart, type Problem } from '../problem.ts';

/** An article has its shared file, and its text at least in the source language. */
export const articleRule = (files: readonly ContentFile[]): Problem[] => {
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
            problemIn(
              file,
              fileStart,
              'article-file',
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
          problemIn(
            file,
            file.yaml.placeOf(['sourceLanguage']),
            'source-text',
            `The text in the source language is missing: content/articles/${source}.mdx.`,
            'Add that file, or set sourceLanguage to a language the article is written in.',
          ),
        ];
  });
};
