import { expect, it } from 'vitest';
import { byteText } from '../../../src/finishing/byte-text.ts';
import { pageShare } from '../../../src/finishing/page-share.ts';

const page = (head: string) =>
  byteText(Buffer.from(`<!DOCTYPE html><html lang="zh-Hans"><head>${head}</head></html>`));

it('a page says which picture it wants and what stands on it', () => {
  expect(
    pageShare(
      page(
        '<meta property="og:title" content="&#34;钱&#34; &#38; B &lt; C"><meta property="og:image" content="https://help.example/share/zh/home.png">',
      ),
    ),
  ).toEqual({
    url: 'https://help.example/share/zh/home.png',
    title: '"钱" & B < C',
    language: 'zh-Hans',
  });
});

it('a page that is not shared wants none', () => {
  expect(pageShare(page('<title>404</title>'))).toBeUndefined();
});
