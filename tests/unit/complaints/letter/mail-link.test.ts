import { expect, it } from 'vitest';
import type { Letter } from '../../../../src/complaints/letter/compose-letter.ts';
import { mailLink } from '../../../../src/complaints/letter/letter-text.ts';

const letter: Letter = {
  subject: 'Pengaduan tertulis & tiket #1',
  paragraphs: [
    { part: 'place', lines: ['[kota], 16 Maret 2026'] },
    { part: 'subject', lines: ['Perihal: Pengaduan'] },
    { part: 'salutation', lines: ['Dengan hormat,'] },
    {
      part: 'asks',
      lead: 'Saya memohon:',
      lines: ['Periksa 100%?', 'Kembalikan.'],
      list: 'numbers',
    },
  ],
  missing: [],
};

it('carries subject and text, encoded, with the line ends of mail', () => {
  const { href, whole } = mailLink('cs@example.com', letter, 2000);
  expect(whole).toBe(true);
  expect(href).toBe(
    'mailto:cs@example.com?subject=Pengaduan%20tertulis%20%26%20tiket%20%231' +
      '&body=Dengan%20hormat%2C%0D%0A%0D%0ASaya%20memohon%3A%0D%0A1.%20Periksa%20100%25%3F%0D%0A2.%20Kembalikan.',
  );
});

it('leaves out the text where the link would be too long', () => {
  const { href, whole } = mailLink('cs@example.com', letter, 120);
  expect(whole).toBe(false);
  expect(href).toBe('mailto:cs@example.com?subject=Pengaduan%20tertulis%20%26%20tiket%20%231');
});

it('survives half an emoji at the end of what was typed', () => {
  const cut: Letter = { ...letter, subject: '\ud83d' };
  expect(() => mailLink('cs@example.com', cut, 2000)).not.toThrow();
});
