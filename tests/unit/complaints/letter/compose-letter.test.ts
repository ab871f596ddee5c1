import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../../src/complaints/letter/compose-letter.ts';
import { blankInput, type LetterInput } from '../../../../src/complaints/letter/letter-input.ts';
import { letterText } from '../../../../src/complaints/letter/letter-text.ts';
import { letterTexts } from '../../../../src/complaints/letter/letter-texts.ts';
import { letterContent } from './letter-content.ts';

const texts = {
  id: letterTexts(letterContent, 'id'),
  zh: letterTexts(letterContent, 'zh'),
  en: letterTexts(letterContent, 'en'),
};

/** The languages of the letters that these tests pin. */
const pinned = ['id', 'zh', 'en'] as const;

const missingTopUp: LetterInput = {
  product: 'balance',
  recipient: 'gopay',
  problem: 'top-up-missing',
  story: 'Saya mengisi saldo di minimarket dekat rumah.\nStruknya masih ada.',
  date: '2026-03-13',
  time: '10:15',
  amount: 1250000,
  transaction: 'F1234567890',
  tickets: '482913',
  complained: '',
  tried: ['app-help', 'unanswered'],
  asks: ['examine', 'credit'],
  attachments: ['proof-of-payment', 'screenshots'],
  answerBy: '2026-03-31',
  today: '2026-03-16',
};

const toAuthority: LetterInput = {
  ...blankInput('gopay-later', 'ojk'),
  problem: 'wrong-bill',
  date: '2026-02-01',
  tried: ['firm-complaint', 'unsatisfied'],
  asks: ['follow-up', 'have-returned'],
  today: '2026-03-16',
};

describe('the same letter in three languages', () => {
  it.each(pinned)('about a missing top-up, everything filled in (%s)', async (locale) => {
    const letter = composeLetter(missingTopUp, texts[locale]);
    expect(letter.missing).toEqual([]);
    await expect(letterText(letter)).toMatchFileSnapshot(`letters/top-up.${locale}.txt`);
  });

  it.each(pinned)('to an authority, with blanks (%s)', async (locale) => {
    const letter = composeLetter(toAuthority, texts[locale]);
    await expect(letterText(letter)).toMatchFileSnapshot(`letters/authority.${locale}.txt`);
  });

  it.each(pinned)('as a template before anything is filled in (%s)', async (locale) => {
    const letter = composeLetter(blankInput('balance', 'gopay'), texts[locale]);
    await expect(letterText(letter)).toMatchFileSnapshot(`letters/template.${locale}.txt`);
  });
});

it.each([
  { locale: 'id', line: 'Tanggal pengaduan saya sebelumnya: 14 Maret 2026' },
  { locale: 'zh', line: '我上次投诉的日期：2026 年 3 月 14 日' },
  { locale: 'en', line: 'Date of my earlier complaint: 14 March 2026' },
] as const)(
  'says when the earlier complaint was made, if it is given ($locale)',
  ({ locale, line }) => {
    const facts = (input: LetterInput) =>
      composeLetter(input, texts[locale]).paragraphs.find(({ part }) => part === 'facts');
    expect(facts({ ...toAuthority, complained: '2026-03-14' })?.lines.at(-1)).toBe(line);
    expect(facts(toAuthority)?.lines).toHaveLength(2);
  },
);

it('has the same paragraphs in every language, whatever is chosen', () => {
  for (const [product, { recipients, problems }] of Object.entries(letterContent.products)) {
    for (const recipient of recipients) {
      const { tried, asks, attachments } = letterContent.recipients[recipient]!;
      for (const problem of ['', ...problems]) {
        for (const filled of [false, true]) {
          const input: LetterInput = {
            ...(filled ? missingTopUp : blankInput(product, recipient)),
            ...{ product, recipient, problem },
            ...(filled && { tried, asks, attachments }),
          };
          const [id, zh, en] = pinned.map((locale) =>
            composeLetter(input, texts[locale]).paragraphs.map(({ part, list, lines }) => [
              part,
              list,
              // The reader's own words take several lines as typed, and one where they are named.
              part === 'told' ? '' : lines.length,
            ]),
          );
          expect(zh).toEqual(id);
          expect(en).toEqual(id);
        }
      }
    }
  }
});

it('fills in every place of every sentence', () => {
  for (const locale of pinned) {
    for (const [product, { recipients, problems }] of Object.entries(letterContent.products)) {
      for (const recipient of recipients) {
        const { tried, asks, attachments } = letterContent.recipients[recipient]!;
        for (const problem of problems) {
          const input = { ...missingTopUp, product, recipient, problem, tried, asks, attachments };
          expect(letterText(composeLetter(input, texts[locale]))).not.toMatch(/[{}]/);
        }
      }
    }
  }
});

it('says what is missing, and needs only what the problem calls for', () => {
  const blank = blankInput('balance', 'gopay');
  const missing = (input: Partial<LetterInput>) =>
    composeLetter({ ...blank, ...input }, texts.id).missing;
  expect(missing({ problem: 'account-blocked' })).toEqual(['date', 'asks']);
  expect(missing({ problem: 'top-up-missing' })).toEqual(['date', 'amount', 'transaction', 'asks']);
  expect(missing({ problem: 'account-blocked', asks: ['return'] })).toEqual(['date', 'amount']);
  expect(missing({ problem: 'other' })).toEqual(['story', 'date', 'asks']);
  expect(missing({ problem: 'other', story: 'Saldo saya.' })).toEqual(['date', 'asks']);
});

it('leaves out what is neither given nor needed', () => {
  const text = letterText(
    composeLetter({ ...blankInput('balance', 'gopay'), problem: 'account-blocked' }, texts.id),
  );
  expect(text).not.toMatch(/Jumlah|ID transaksi|Nomor tiket|Lampiran|Upaya/);
});

it('keeps the reader’s own words as typed, braces and all', () => {
  const story = 'Saya {amount} bingung.\r\n\r\n<b>Tolong</b> [cek] $& \\n';
  const letter = composeLetter({ ...missingTopUp, story }, texts.id);
  expect(letterText(letter)).toContain('Saya {amount} bingung.\n\n<b>Tolong</b> [cek] $& \\n');
});

it('cites no law and no deadline', () => {
  const everything = JSON.stringify(texts.id);
  expect(everything).not.toMatch(/undang|pasal|peraturan|POJK|PBI|PADG|hari kerja|\bUU\b/i);
});
