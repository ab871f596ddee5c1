import { expect, it } from 'vitest';
import { joinFoldedLines } from '../../../src/articles/join-folded-lines.ts';

it.each([
  ['打开帮助，\n再点提交', '打开帮助，再点提交'],
  ['打开<strong>帮助</strong>\n<em>再点</em>提交', '打开<strong>帮助</strong><em>再点</em>提交'],
  ['打开「帮助」，\nGoPay 会回复', '打开「帮助」，GoPay 会回复'],
  ['打开 GoPay\n（蓝色）', '打开 GoPay（蓝色）'],
  ['打开 <b>GoPay</b>\n「帮助」', '打开 <b>GoPay</b>「帮助」'],
  ['等<b><bdi>3 天</bdi></b>\n后再点', '等<b><bdi>3 天</bdi></b>后再点'],
  ['ヘルプを\n  開く', 'ヘルプを開く'],
])('a sentence without spaces gets none where its line was folded: %s', (folded, whole) => {
  expect(joinFoldedLines(folded)).toBe(whole);
});

it.each([
  'Buka Bantuan\nlalu',
  '打开 GoPay\n再点',
  '<p>打开</p>\n<p>再点</p>',
  '<li>打开</li>\n<li>再点</li>',
  '打开<br>\n再点',
])('every other line break stays: %s', (html) => {
  expect(joinFoldedLines(html)).toBe(html);
});
