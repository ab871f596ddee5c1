import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { QuestionData } from '../../../src/search/question-data.ts';
import { packQuestions } from '../../../src/search/sent-questions.ts';
import { pinOf, writePin } from '../../../src/articles/fingerprint.ts';
import { readCheckout } from '../../review/read-checkout.ts';
import { summary } from '../../review/summary.ts';
import type { Case } from '../../search/cases.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const questions = (askedAs: string[]): QuestionData => ({
  locale: 'en',
  tag: 'en',
  questions: [
    {
      page: 'articles/refund/',
      kind: 'article',
      topic: 'pay',
      title: 'Refund',
      summary: '',
      askedAs,
    },
    {
      page: 'articles/otp/',
      kind: 'article',
      topic: 'pay',
      title: 'No OTP',
      summary: '',
      askedAs: ['otp does not arrive'],
    },
  ],
  vocabulary: { stopWords: [], spellings: {}, synonyms: [] },
  tellTales: { id: [], zh: [], en: [] },
});

/** A small checkout: one article, its translation, one fact, two built pages. */
const write = (name: string, sentence: string, askedAs: string[], extra = ''): string => {
  const root = join(folder, name);
  const pin = writePin(pinOf({ title: 'Refund', summary: 'Wait.', body: 'Ask the shop.\n' }));
  const files = {
    'content/articles/refund/article.yaml':
      'topic: pay\norder: 1\nsourceLanguage: en\nchannels: [a]\nladder: a\nevidence: [a]\nrelated: [a]\nchecked: 2026-01-01\n',
    'content/articles/refund/en.mdx': `---\ntitle: Refund\nsummary: Wait.\n---\n${sentence}\n`,
    'content/articles/refund/id.mdx': `---\ntitle: Refund\nsummary: Tunggu.\n---\nTanya toko.\n`,
    'content/articles/refund/translations.yaml': `id: ${pin}\n`,
    'content/facts/time.yaml':
      'wait:\n  statement: { id: a, zh: a, en: a }\n  confidence: unconfirmed\n  checked: 2026-01-01\n  sources: []\n',
    'dist/en/articles/refund/index.html': `<html class="x-${name}"><main><p>${sentence}${extra}</p></main></html>`,
    'dist/zh/about/index.html': '<main>同</main>',
    'dist/en/questions.json': JSON.stringify(packQuestions(questions(askedAs))),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

const cases: Case[] = [
  { set: 'own', locale: 'en', kind: 'plain', query: 'voucher', pages: ['refund'] },
];

const compare = async (base: string, head: string, today = '2026-02-01') =>
  summary(await readCheckout(base), await readCheckout(head), today, cases);

/** Letters that no compression removes. */
const noise = Array.from({ length: 1500 }, (_, i) => ((i * 7919) ** 2 % 9973).toString(36)).join(
  '',
);

it('a change is told by its pages, translations, search and weight', async () => {
  const base = write('base', 'Ask the shop.', ['where is my voucher']);
  const head = write('head', 'Ask the seller.', ['money back'], noise);
  const text = await compare(base, head);
  expect(text).toMatch(/### English: 1\n\n- changed `\/en\/articles\/refund\/`/);
  expect(text).toMatch(/### 简体中文: 0\n\nNone\./);
  expect(text).toContain('npm run translations -- --accept refund id');
  expect(text).toMatch(/No longer find their page \(en\):\n\n- “voucher”/);
  expect(text).toMatch(/- `\/en\/articles\/refund\/` 0\.1 KB → \d\.\d KB/);
});

it('the same site has nothing to tell, whatever its markup', async () => {
  const base = write('base', 'Ask the shop.', ['x']);
  const text = await compare(base, write('head', 'Ask the shop.', ['x']));
  expect(text).toMatch(/### English: 0/);
  expect(text).toMatch(/## Translations now behind\n\nNone\./);
  expect(text).toContain('No page changed its weight noticeably.');
  expect(text).not.toContain('No longer find');
});

it('claims past their interval are listed, whoever let them age', async () => {
  const base = write('base', 'Ask the shop.', ['x']);
  const head = write('head', 'Ask the shop.', ['x']);
  expect(await compare(base, head)).toMatch(/## Claims due for review\n\nNone\./);
  expect(await compare(base, head, '2026-12-01')).toContain('- fact time.wait, checked 2026-01-01');
});

it('a checkout that is not built is refused with what to do', async () => {
  const base = write('base', 'Ask the shop.', ['x']);
  rmSync(join(base, 'dist'), { recursive: true });
  await expect(readCheckout(base)).rejects.toThrow(/Run npm run build there first/);
});
