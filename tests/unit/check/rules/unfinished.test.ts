import { expect, it, vi } from 'vitest';
import { unfinishedRule } from '../../../../src/check/rules/unfinished.ts';
import { saidBy } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const names: Readonly<Record<string, string>> = {
  id: 'Bahasa Indonesia',
  zh: '简体中文',
  en: 'English',
};

/** What the rule says of a text in the prose of an article and its remedy, without the path. */
const saidOf = (locale: string, body: string) =>
  saidBy(unfinishedRule, { [`articles/a/${locale}.mdx`]: `---\ntitle: x\n---\n${body}\n` }).map(
    (line) => line.replace(`articles/a/${locale}.mdx:`, ''),
  );

it.each([
  // Characters of another language
  ['en', 'Tap 帮助 now.', 'Characters of 简体中文 stand in this text.'],
  ['en', 'Tap 帮助) now.', 'Characters of 简体中文 stand in this text.'],
  ['id', 'Ketuk 帮助.', 'Characters of 简体中文 stand in this text.'],
  ['id', 'Ketuk (bantuan) 帮助.', 'Characters of 简体中文 stand in this text.'],
  // A sentence in Latin letters between Chinese ones
  ['zh', 'Tap the button in it', '“Tap the button in it” is not 简体中文.'],
  ['zh', 'Tap the button in it （帮助）', '“Tap the button in it （帮助）” is not 简体中文.'],
  ['zh', 'a Tap b the c button d in it', '“a Tap b the c button d in it” is not 简体中文.'],
  // Small words of another language, and none of its own
  ['id', 'Open the help page and wait', '“Open the help page and wait” looks like English.'],
  ['id', 'OPEN THE help page AND wait', '“OPEN THE help page AND wait” looks like English.'],
  [
    'en',
    'Buka halaman Bantuan lalu tunggu',
    '“Buka halaman Bantuan lalu tunggu” looks like Bahasa Indonesia.',
  ],
  // A long line is cut after forty characters
  [
    'id',
    'Open the help page, and write to us there',
    '“Open the help page, and write to us ther…” looks like English.',
  ],
  [
    'id',
    'Open the help page, and write to us here',
    '“Open the help page, and write to us here” looks like English.',
  ],
])('what stands in another language is told: %s, %s', (locale, line, said) => {
  expect(saidOf(locale, line)).toEqual([`4:1 ${said} Write it in ${names[locale]!}.`]);
});

it.each([
  ['en', 'Tap “帮助” or （帮助） or 「帮助」 or "帮助" or (帮助) now.'],
  ['en', 'Saldo GoPay Tabungan Syariah Plus'],
  ['id', 'Open GoPay Tabungan and PayLater'],
  ['id', 'Open the help page lalu and wait'],
  ['id', 'Open the page and'],
  ['id', 'the GoPay Tabungan PayLater Plus'],
  ['zh', 'Tap the help button in it 帮助'],
  ['zh', 'Tap the help button'],
  ['zh', 'a b c d e f Tap the help button'],
  ['zh', '1 2 3 4 5 6 7 8 9'],
])('a name, or what is shown on a screen, may stand in any language: %s, %s', (locale, line) => {
  expect(saidOf(locale, line)).toEqual([]);
});

it('each line is told at its place, and a text of YAML in its own line', () => {
  expect(saidOf('id', 'Ini baris satu\n\n  \tOpen the help page and wait\n- Tap 帮助')).toEqual([
    '6:4 “Open the help page and wait” looks like English. Write it in Bahasa Indonesia.',
    '7:1 Characters of 简体中文 stand in this text. Write it in Bahasa Indonesia.',
  ]);
  expect(
    saidBy(unfinishedRule, {
      'topics.yaml': 'a:\n  text:\n    en: |\n      Tap it\n      Tap 帮助\n    id: Tap 帮助\n',
    }),
  ).toEqual([
    'topics.yaml:5:7 Characters of 简体中文 stand in this text. Write it in English.',
    'topics.yaml:6:9 Characters of 简体中文 stand in this text. Write it in Bahasa Indonesia.',
  ]);
});

it.each(['name', 'display', 'term', 'value'])('“%s” is a name in any language', (key) => {
  const yaml = (at: string) => ({ 'topics.yaml': `a: { ${at}: { en: Tap 帮助 } }\n` });
  expect(saidBy(unfinishedRule, yaml(key))).toEqual([]);
  expect(saidBy(unfinishedRule, yaml(`${key}s`))).toHaveLength(1);
});

it('every placeholder is told at its place, and nothing else of its line', () => {
  const told = (words: string) =>
    `“${words}” is still to be filled in. Write your own text there and take the marks ‹ › away.`;
  expect(saidOf('id', 'Open the help page and ‹wait 帮›, ‹b›\n\n{/* ‹c› */} ‹d\n› ‹‹e›')).toEqual([
    `4:24 ${told('‹wait 帮›')}`,
    `4:34 ${told('‹b›')}`,
    `6:5 ${told('‹c›')}`,
    `7:4 ${told('‹e›')}`,
  ]);
  expect(
    saidBy(unfinishedRule, { 'articles/a/asked-as.yaml': 'article: { en: [‹f›] }\n' }),
  ).toEqual([`articles/a/asked-as.yaml:1:17 ${told('‹f›')}`]);
});

it('a placeholder after a colon that stands apart is told too', () => {
  expect(saidBy(unfinishedRule, { 'topics.yaml': 'a : ‹b›\n' })).toHaveLength(1);
});

const empty =
  'No text follows the title and the summary. Write it, or remove the file until it is written.';

it('an article of a title alone is told at its end', () => {
  expect(saidOf('id', '')).toEqual([`5:1 ${empty}`]);
  expect(saidOf('id', '\n {/* nanti */}\n')).toEqual([`7:1 ${empty}`]);
  expect(saidOf('id', 'Halo')).toEqual([]);
  expect(saidBy(unfinishedRule, { 'topics.yaml': 'a: {}\n' })).toEqual([]);
});

it('an article whose front matter is not closed is no empty one', () => {
  expect(saidBy(unfinishedRule, { 'articles/a/en.mdx': '---\ntitle: x\n' })).toEqual([]);
});
