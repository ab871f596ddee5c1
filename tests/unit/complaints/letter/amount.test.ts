import { expect, it } from 'vitest';
import { formatAmount, parseAmount } from '../../../../src/complaints/letter/amount.ts';
import { letterTexts } from '../../../../src/complaints/letter/letter-texts.ts';
import { letterContent } from './letter-content.ts';

const { money } = letterTexts(letterContent, letterContent.language);

it.each([
  ['1250000', 1250000],
  ['1.250.000', 1250000],
  ['1,250,000', 1250000],
  ['Rp1.250.000', 1250000],
  ['Rp 1.250.000,00', 1250000],
  ['Rp. 1.250.000,-', 1250000],
  ['IDR 1,250,000.00', 1250000],
  ['1.250.000 rupiah', 1250000],
  ['1.250', 1250],
  ['1,5 juta', 1500000],
  ['1.25jt', 1250000],
  ['50rb', 50000],
  ['50 ribu', 50000],
  ['200k', 200000],
  ['125万', 1250000],
  ['１２５００００', 1250000],
  ['125 万印尼盾', 1250000],
])('reads “%s” as an amount', (typed, rupiah) => {
  expect(parseAmount(typed, money)).toBe(rupiah);
});

it.each([
  '',
  'banyak',
  '0',
  '-5',
  '1.25.000',
  '12.50.00',
  '1.250.000 juta',
  '10 dolar',
  '99999999999999999999',
])('does not guess an amount from “%s”', (typed) => {
  expect(parseAmount(typed, money)).toBeUndefined();
});

it('writes an amount to the last rupiah', () => {
  expect([5, 500, 50000, 1250000, 1234567890].map((value) => formatAmount(value, money))).toEqual([
    'Rp5',
    'Rp500',
    'Rp50.000',
    'Rp1.250.000',
    'Rp1.234.567.890',
  ]);
});

it('reads and writes the money of another country', () => {
  const reais = { ...money, symbol: 'R$', tag: 'pt-BR', names: ['BRL'] };
  expect(parseAmount('R$ 1.250,00', reais)).toBe(1250);
  expect(formatAmount(1250, reais)).toBe('R$1.250');
});
