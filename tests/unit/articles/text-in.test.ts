import { expect, it } from 'vitest';
import { textIn } from '../../../src/content/text-in.ts';

const article = {
  slug: 'refund',
  sourceLanguage: 'id',
  texts: { id: 'teks', en: 'text' },
} as const;

it('gives the reader’s own language where it is written', () => {
  expect(textIn(article, 'en')).toEqual({ text: 'text', locale: 'en' });
});

it('falls back to the source language and says so', () => {
  expect(textIn(article, 'zh')).toEqual({ text: 'teks', locale: 'id' });
});

it('names the file that is missing where nothing is written', () => {
  expect(() => textIn({ ...article, texts: {} }, 'zh')).toThrow('content/articles/refund/id.mdx');
});
