import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { secretGuard } from '../../../../src/complaints/letter/secrets/find-secret.ts';
import { guardPatterns } from '../../../../src/complaints/letter/secrets/guard-patterns.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { letterTexts } from '../../../../src/complaints/letter/letter-texts.ts';
import { letterContent } from './letter-content.ts';

const findSecret = secretGuard(guardPatterns());

/** One case a line; a line that begins with # and a space is a heading. */
const cases = (name: string): string[] =>
  readFileSync(`tests/unit/complaints/letter/secrets/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

it.each([...cases('code'), 'PIN:\n123456', 'PIN 1\u200b23456', 'P\u00adIN 123456'])(
  'warns of a code in “%s”',
  (text) => {
    expect(findSecret(text)).toBe('code');
  },
);

it.each([...cases('card'), '4539\n1488\n0343\n6467', '4539\t1488\t0343\t6467'])(
  'warns of a card number in “%s”',
  (text) => {
    expect(findSecret(text)).toBe('card');
  },
);

it.each([...cases('harmless'), '', '   ', 'PIN saya lupa.\nTiket 482913'])(
  'says nothing of “%s”',
  (text) => {
    expect(findSecret(text)).toBeUndefined();
  },
);

describe('in a field for a transaction or ticket number', () => {
  it.each(['1234567890123', '0120260313123456789', 'F1234567890', '482913', 'A120260313-482913'])(
    'takes “%s” as that number',
    (text) => {
      expect(findSecret(text, 'reference')).toBeUndefined();
    },
  );

  it.each([
    ['4111111111111111', 'card'],
    ['1234 5678 9012 3456', 'card'],
    ['Visa: 4137190012345678', 'card'],
    ['银行卡 6222021234567890123', 'card'],
    ['OTP 4821', 'code'],
  ])('still warns of “%s”', (text, secret) => {
    expect(findSecret(text, 'reference')).toBe(secret);
  });
});

it('finds a secret in the middle of a story, and none in the story without it', () => {
  const story = (words: string) =>
    `Pada 13 Maret 2026 pukul 10.15 saya isi saldo Rp1.250.000 (ID F1234567890).\n${words}\n` +
    'Saya sudah lapor, nomor tiket 482913. Nomor HP saya 0812-3456-7890.';
  expect(findSecret(story('Saya masukkan PIN 123456 tetapi gagal.'))).toBe('code');
  expect(findSecret(story('Kartunya 4111 1111 1111 1111.'))).toBe('card');
  expect(findSecret(story('Saya tidak pernah memberi PIN atau OTP.'))).toBeUndefined();
});

it('says nothing of the sentences of the letter itself', () => {
  const sentences = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(sentences);
  const all = locales.flatMap((locale) => sentences(letterTexts(letterContent, locale)));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((sentence) => findSecret(sentence))).toEqual([]);
});
