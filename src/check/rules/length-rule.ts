import { isLocale, type Locale } from '../../i18n/locales.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from '../read/prose-of.ts';

/** Characters at most: what a phone shows of a title, and a search engine of a summary. */
const longest: Record<'title' | 'summary', Record<Locale, number>> = {
  title: { id: 60, zh: 30, en: 60 },
  summary: { id: 160, zh: 80, en: 160 },
};

/** Words at most, in Chinese characters; about three minutes of reading. */
const longestText: Record<Locale, number> = { id: 500, zh: 800, en: 500 };

const wordsIn = (prose: string, locale: Locale): number =>
  (locale === 'zh' ? prose.match(/\p{Script=Han}/gu) : prose.match(/\p{L}[\p{L}\p{N}'’-]*/gu))
    ?.length ?? 0;

/** Titles, summaries and texts are as short as a reader in trouble needs them. */
export const lengthRule = (file: ContentFile): Problem[] => {
  if (file.kind !== 'articleText') return [];
  const [, locale = ''] = file.id.split('/');
  if (!isLocale(locale)) return [];
  const fields = fieldsOf(file);
  const short = (['title', 'summary'] as const).flatMap((key) => {
    const text = fields[key];
    const limit = longest[key][locale];
    const length = typeof text === 'string' ? Array.from(text.trim()).length : 0;
    if (length <= limit) return [];
    return [
      problemIn(
        file,
        file.yaml.placeOf([key]),
        'title-length',
        `The ${key} has ${length} characters; ${limit} is the most that shows everywhere.`,
        'Say the same in fewer words.',
      ),
    ];
  });
  const words = wordsIn(proseOf(file.body), locale);
  const limit = longestText[locale];
  const what = locale === 'zh' ? 'characters' : 'words';
  const long =
    words <= limit
      ? []
      : [
          problemIn(
            file,
            { line: 1, column: 1 },
            'reading-length',
            `The text has ${words} ${what}; readers in trouble take in ${limit}.`,
            'Leave out what does not help to act, or make it two articles.',
            { severity: 'warning' },
          ),
        ];
  return [...short, ...long];
};
