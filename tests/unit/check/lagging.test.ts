import { expect, it, vi } from 'vitest';
import { accept } from '../../../src/authoring/translations/accept.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { translatedArticles } from '../../../src/check/read/translated-articles.ts';
import { channel } from '../../../src/schemas/channel.ts';
import { fact } from '../../../src/schemas/fact.ts';
import { textOrFirst } from '../../../src/schemas/localized.ts';

vi.mock(import('../../../src/i18n/content-path.ts'), () => import('../../setup/sample-content.ts'));

const head = '---\ntitle: Uang\nsummary: Tunggu.\n---\n\n## Langkah\n\n- Tanya toko\n';
const english = head.replace('Langkah', 'Steps').replace('Tanya toko', 'Ask the shop');
const added = `${head}- Simpan struk\n\n## Kasus\n\n### <Case id="late" /> Belum datang\n\nTunggu [di sini](article:money#late).\n`;

const filesOf = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

const article = {
  'articles/money/article.yaml': 'sourceLanguage: id\n',
  'articles/money/id.mdx': head,
  'articles/money/en.mdx': english,
};

const pin = (): string => accept(translatedArticles(filesOf(article)), 'money', 'en').text;

/** Rules that have something to say of texts and guides, each with whether it stops the build. */
const said = (texts: Record<string, string>) =>
  checkContent(filesOf(texts), '2026-11-23')
    .filter(({ file }) => /(?:mdx|guides\/.*)$/.test(file))
    .filter(({ rule }) => ['structure', 'guide', 'link', 'translation'].includes(rule))
    .map(({ file, rule, severity = 'error' }) => `${file.slice(8)} ${rule} ${severity}`);

const guide = [
  'order: 1',
  'name: { id: Uang, zh: 钱, en: Money }',
  'questions:',
  '  money:',
  '    text: { id: Uang?, zh: 钱？, en: Money? }',
  '    answers:',
  '      - { text: { id: Ya, zh: 是, en: Yes it is }, to: "article:money#late" }',
  '      - { text: { id: Tidak, zh: 否, en: No it is not }, to: "article:money" }',
  '',
].join('\n');

const lagging = {
  ...article,
  'articles/money/id.mdx': added,
  'articles/money/translations.yaml': pin(),
  'guides/money.yaml': guide,
};

it('a new item and a new case in the source stop nothing while a translation lags', () => {
  expect(said(lagging)).toEqual([
    'articles/money/en.mdx translation warning',
    'guides/money.yaml guide warning',
  ]);
});

it('a translation that says it follows its source must have them', () => {
  const followed = accept(translatedArticles(filesOf(lagging)), 'money', 'en');
  const pins = 'text' in followed ? followed.text : '';
  expect(said({ ...lagging, 'articles/money/translations.yaml': pins })).toEqual(
    expect.arrayContaining([
      'articles/money/en.mdx structure error',
      'guides/money.yaml guide error',
    ]),
  );
});

it('a link of a translation to what another one lacks yet is a warning', () => {
  const other = '---\ntitle: Other\nsummary: Other.\n---\n\nSee [this](article:money#late).\n';
  const problems = said({
    ...lagging,
    'articles/other/article.yaml': 'sourceLanguage: en\n',
    'articles/other/en.mdx': other,
  });
  expect(problems).toContain('articles/other/en.mdx link warning');
  expect(problems.filter((line) => line.endsWith('error'))).toEqual([]);
});

it('a text of a fact or a channel in one language stands for the others', () => {
  expect(textOrFirst.parse({ zh: '钱' })).toEqual({ id: '钱', zh: '钱', en: '钱' });
  expect(textOrFirst.safeParse({}).success).toBe(false);
  expect(fact.shape.statement.safeParse({ id: 'Tunggu.' }).success).toBe(true);
  expect(channel.shape.name.safeParse({ en: 'Desk' }).success).toBe(true);
});
