import { acceptCommand, changeLines } from '../../translations/table.ts';
import { translatedArticles } from '../../translations/translated-articles.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import type { Problem } from '../problem.ts';

/** Each translation is pinned to its source text; one whose source has changed since is behind. */
export const translationRule = (files: readonly ContentFile[]): Problem[] =>
  translatedArticles(files).flatMap((article) => {
    const { slug, source } = article;
    const ofItself =
      'translates' in fieldsOf(source)
        ? [
            problemIn(
              source,
              source.yaml.placeOf(['translates']),
              'translation-of-itself',
              'This is the source text of the article, and follows no other.',
              'Remove “translates”, or set sourceLanguage in article.yaml to the language written first.',
            ),
          ]
        : [];
    const ofTranslations = article.translations.flatMap(({ locale, file, state }): Problem[] => {
      if (!file) return [];
      const command = `“${acceptCommand(slug, locale)}”.`;
      if (state.state === 'unpinned') {
        // A pin that has another form is for the schema to say.
        if ('translates' in fieldsOf(file)) return [];
        return [
          problemIn(
            file,
            { line: 1, column: 1 },
            'translation-unpinned',
            'The translation does not say which text it follows, so nobody will see when it falls behind.',
            `Compare it with ${source.path}, then run ${command}`,
          ),
        ];
      }
      if (state.state !== 'behind') return [];
      const [first = '', ...more] = changeLines(article, state.changes);
      const changes =
        first.replace(/\s+/g, ' ') + (more.length > 0 ? ` and ${more.length} more` : '');
      const problem = problemIn(
        file,
        file.yaml.placeOf(['translates']),
        'translation-behind',
        `The source has changed since this was translated${changes && ` (${changes})`}.`,
        `Bring it up to date, then run ${command} “npm run translations” lists all changes.`,
      );
      return [{ ...problem, severity: 'warning' }];
    });
    return [...ofItself, ...ofTranslations];
  });
