import { expect, it } from 'vitest';
import { breakLines } from '../../../src/sharing/break-lines.ts';

/** Han characters and their punctuation are twice as wide as Latin letters. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, c) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(c) ? 2 : 1), 0);
const lines = (text: string, language: string, room: number) =>
  breakLines(text, language, widthOf, room);

it('a text that fits stays on one line', () => {
  expect(lines('Money taken', 'en', 20)).toEqual(['Money taken']);
});

it('lines break between words and are about equally long', () => {
  expect(lines('Money taken, but the payment failed', 'en', 26)).toEqual([
    'Money taken, but',
    'the payment failed',
  ]);
});

it('no line begins with a sign that closes, nor ends with one that opens', () => {
  for (let room = 8; room < 40; room += 1) {
    for (const line of lines(
      '先别再付款，保存（所有）凭证，再联系「GoPay」客服。',
      'zh-Hans',
      room,
    )) {
      expect(line, `${room}`).not.toMatch(/^[，。）」]|[（「]$/);
    }
  }
});

it('a word is never cut, whatever the room', () => {
  expect(lines("don't e-KTP pengembalian", 'id', 3)).toEqual(["don't", 'e-KTP', 'pengembalian']);
});

it('nothing of a text is lost', () => {
  const text = 'Transaksi mencurigakan, akun dibajak, atau HP hilang';
  for (let room = 5; room < 60; room += 5) expect(lines(text, 'id', room).join(' ')).toBe(text);
});
