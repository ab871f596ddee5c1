import { languageTags, type Locale } from '../../i18n/locales.ts';
import { charactersOf, isInHan } from '../../i18n/scripts.ts';
import { textRule } from '../content.ts';
import { fileStart } from '../problem.ts';
import { headingsIn } from '../read/mdx-elements.ts';
import { proseOf } from '../read/prose-of.ts';
import { wordsOf } from '../read/translated-articles.ts';

/**
 * The most characters of a title, as a phone shows it, and of a summary, as a search engine shows
 * it. The most words that a reader in trouble takes in: of the summary with the first steps, and of
 * one case, since nobody reads all cases.
 */
const longest = { title: 60, summary: 160, opening: 250, case: 120 };

/** A Chinese character is as wide as two letters, and counted in place of words. */
const longestInHan: typeof longest = { title: 30, summary: 80, opening: 400, case: 200 };

const wordsIn = (prose: string, locale: Locale): number => {
  if (isInHan(locale)) return prose.match(new RegExp(charactersOf(locale), 'gu'))?.length ?? 0;
  const words = new Intl.Segmenter(languageTags[locale], { granularity: 'word' });
  return [...words.segment(prose)].filter(
    ({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment),
  ).length;
};

/** Titles, summaries, first steps and cases are as short as a reader in trouble needs them. */
export const lengthRule = textRule('length', (file, report) => {
  const { locale } = file;
  const limits = isInHan(locale) ? longestInHan : longest;
  const words = wordsOf(file);
  for (const key of ['title', 'summary'] as const) {
    const { length } = Array.from(words[key].trim());
    if (length <= limits[key]) continue;
    report(
      [key],
      `The ${key} has ${length} characters; ${limits[key]} is the most that shows everywhere.`,
      'Say the same in fewer words.',
    );
  }
  const judge = (text: string, limit: number, where: number | typeof fileStart, name: string) => {
    const count = wordsIn(text, locale);
    if (count <= limit) return;
    report(
      where,
      `${name} ${count} ${isInHan(locale) ? 'characters' : 'words'}; readers in trouble take in ${limit}.`,
      'Leave out what does not help to act, or make two of it.',
      { severity: 'warning' },
    );
  };
  const prose = proseOf(file.body);
  const headings = headingsIn(file.body);
  const second = headings.filter(({ level }) => level <= 2)[1];
  const opening = `${words.summary}\n${prose.slice(0, second?.offset)}`;
  judge(opening, limits.opening, fileStart, 'The summary and the first section have');
  for (const [index, { level, offset }] of headings.entries()) {
    const text = prose.slice(offset, headings[index + 1]?.offset);
    if (level === 3) judge(text, limits.case, offset, 'This case has');
  }
});
