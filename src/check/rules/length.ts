import { isLocale, languageTags, type Locale } from '../../i18n/locales.ts';
import { charactersOf, isInHan } from '../../i18n/scripts.ts';
import { ofKind, type Rule } from '../content.ts';
import { fileStart, type Problem } from '../problem.ts';
import { fieldsOf, placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { headingsIn } from '../read/mdx-elements.ts';
import { proseOf } from '../read/prose-of.ts';

/** Characters at most: what a phone shows of a title, and a search engine of a summary. */
const longest = { title: 60, summary: 160 };

/** A Chinese character is as wide as two letters. */
const longestInHan = { title: 30, summary: 80 };

/** Words at most that a reader in trouble takes in; in Chinese, characters. Nobody reads all cases. */
const longestPart = { opening: 250, case: 120 };
const longestPartInHan = { opening: 400, case: 200 };

const wordsIn = (prose: string, locale: Locale): number => {
  if (isInHan(locale)) return prose.match(new RegExp(charactersOf(locale), 'gu'))?.length ?? 0;
  const words = new Intl.Segmenter(languageTags[locale], { granularity: 'word' });
  return [...words.segment(prose)].filter(
    ({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment),
  ).length;
};

/** What is read in one go: the summary with the first steps, and each case. */
const partsOf = (file: ContentFile) => {
  const prose = proseOf(file.body);
  const headings = headingsIn(file.body);
  const second = headings.filter(({ level }) => level <= 2)[1];
  const { summary } = fieldsOf(file);
  const opening = `${typeof summary === 'string' ? summary : ''}\n${prose.slice(0, second?.offset)}`;
  const cases = headings.flatMap(({ level, offset }, index) =>
    level === 3
      ? [
          {
            kind: 'case' as const,
            name: 'This case has',
            text: prose.slice(offset, headings[index + 1]?.offset),
            place: placeInBody(file, offset),
          },
        ]
      : [],
  );
  return [
    {
      kind: 'opening' as const,
      name: 'The summary and the first section have',
      text: opening,
      place: fileStart,
    },
    ...cases,
  ];
};

const inText = (file: ContentFile): Problem[] => {
  const [, locale = ''] = file.id.split('/');
  if (!isLocale(locale)) return [];
  const fields = fieldsOf(file);
  const short = (['title', 'summary'] as const).flatMap((key) => {
    const text = fields[key];
    const limit = (isInHan(locale) ? longestInHan : longest)[key];
    const length = typeof text === 'string' ? Array.from(text.trim()).length : 0;
    if (length <= limit) return [];
    return [
      problemIn(
        file,
        file.yaml.placeOf([key]),
        'length',
        `The ${key} has ${length} characters; ${limit} is the most that shows everywhere.`,
        'Say the same in fewer words.',
      ),
    ];
  });
  const unit = isInHan(locale) ? 'characters' : 'words';
  const long = partsOf(file).flatMap(({ kind, name, text, place }) => {
    const words = wordsIn(text, locale);
    const limit = (isInHan(locale) ? longestPartInHan : longestPart)[kind];
    if (words <= limit) return [];
    return [
      problemIn(
        file,
        place,
        'length',
        `${name} ${words} ${unit}; readers in trouble take in ${limit}.`,
        'Leave out what does not help to act, or make two of it.',
        { severity: 'warning' },
      ),
    ];
  });
  return [...short, ...long];
};

/** Titles, summaries, first steps and cases are as short as a reader in trouble needs them. */
export const lengthRule: Rule = ({ files }) => ofKind(files, 'articleText').flatMap(inText);
