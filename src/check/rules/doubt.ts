import { locales, type Locale } from '../../i18n/locales.ts';
import { rule } from '../content.ts';
import { fieldsOf, type ContentFile, type Report } from '../read/content-file.ts';
import { tagsIn } from '../read/mdx-elements.ts';
import { blank, proseOf } from '../read/prose-of.ts';
import { textsBelow } from '../read/texts-below.ts';
import { wordsOf } from '../read/translated-articles.ts';

/** Most doubts in the text itself: for those that a reader must know at once, to lose no money. */
const most = 2;

type Block = { start: number; end: number };

/** What stands between `<Unknown>` and `</Unknown>`; one that is not closed goes to the end. */
const blocksIn = (body: string): Block[] => {
  const tags = tagsIn(body).filter(({ name }) => name === 'Unknown');
  return tags
    .filter(({ closing }) => !closing)
    .map(({ offset: start }) => {
      const end = tags.find(({ closing, offset }) => closing && offset > start)?.offset;
      return { start, end: end === undefined ? body.length : body.indexOf('>', end) + 1 };
    });
};

/** The block of doubts is one, and the last thing of the text. */
const misplaced = (file: ContentFile, blocks: readonly Block[], report: Report): void => {
  const last = blocks.at(-1);
  if (!last) return;
  for (const { start } of blocks.slice(1)) {
    report(
      start,
      'There is an “<Unknown>” in this text already.',
      'Put all doubts into one block.',
    );
  }
  if (file.body.slice(last.end).trim() === '') return;
  report(blocks[0]!.start, 'Text follows “<Unknown>”.', 'Move the block to the end of the text.');
};

/** Finds phrases in any case, the longest first; in a script with spaces as whole words. */
const hedgePattern = (phrases: readonly string[]): RegExp | undefined => {
  if (phrases.length === 0) return undefined;
  const forms = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      /\p{Script=Han}/u.test(phrase)
        ? RegExp.escape(phrase)
        : `(?<![\\p{L}\\p{N}])${RegExp.escape(phrase)}(?![\\p{L}\\p{N}])`,
    );
  return new RegExp(forms.join('|'), 'giu');
};

const hedges = (
  file: ContentFile,
  blocks: readonly Block[],
  pattern: RegExp,
  report: Report,
): void => {
  let prose = proseOf(file.body);
  for (const { start, end } of blocks) {
    prose = prose.slice(0, start) + blank(prose.slice(start, end)) + prose.slice(end);
  }
  const inSummary = wordsOf(file).summary.match(pattern) ?? [];
  const found = [...prose.matchAll(pattern)];
  const total = inSummary.length + found.length;
  // Undefined where the summary and the text together have no more doubts than `most`.
  const next = found[Math.max(0, most - inSummary.length)];
  if (!next) return;
  report(
    next.index,
    `“${next[0]}” is a doubt in the text, and it has ${total} of them; a reader bears ${most}.`,
    'Say it once in “<Unknown>” at the end, or say what to do instead.',
    { severity: 'warning' },
  );
};

/** Doubt is said once, in a block at the end of the article. */
export const doubtRule = rule('doubt', ({ of, texts }, reportOn) => {
  const [list] = of('hedges');
  const phrases = (locale: Locale): string[] =>
    textsBelow(list && fieldsOf(list)[locale]).map(({ value }) => value);
  const patterns = new Map(locales.map((locale) => [locale, hedgePattern(phrases(locale))]));
  for (const file of texts) {
    const report = reportOn(file);
    const blocks = blocksIn(file.body);
    misplaced(file, blocks, report);
    const pattern = patterns.get(file.locale);
    if (pattern) hedges(file, blocks, pattern, report);
  }
});
