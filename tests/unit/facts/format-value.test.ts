import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatDate, formatMoney, formatValue } from '../../../src/facts/format-value.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Interface } from '../../../src/schemas/interface.ts';

const units = (locale: Locale) =>
  (parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as Interface).units;

describe('rupiah', () => {
  it.each([
    [2_000_000, 'Rp2.000.000', '200 万印尼盾(Rp2.000.000)', 'Rp2,000,000'],
    [20_000_000, 'Rp20.000.000', '2,000 万印尼盾(Rp20.000.000)', 'Rp20,000,000'],
    [1000, 'Rp1.000', '1,000 印尼盾(Rp1.000)', 'Rp1,000'],
    [1, 'Rp1', '1 印尼盾(Rp1)', 'Rp1'],
    [12_345, 'Rp12.345', '12,345 印尼盾(Rp12.345)', 'Rp12,345'],
    [200_000_000, 'Rp200.000.000', '2 亿印尼盾(Rp200.000.000)', 'Rp200,000,000'],
    [436_880_000_000, 'Rp436,88 miliar', '4,368.8 亿印尼盾(Rp436,88 miliar)', 'Rp436.88 billion'],
    [9_100_000_000_000, 'Rp9,1 triliun', '9.1 万亿印尼盾(Rp9,1 triliun)', 'Rp9.1 trillion'],
  ])('writes %d as readers of each language do', (value, id, zh, en) => {
    expect(formatMoney(value, 'IDR', 'id')).toBe(id);
    expect(formatMoney(value, 'IDR', 'zh')).toBe(zh);
    expect(formatMoney(value, 'IDR', 'en')).toBe(en);
  });
});

describe('dates', () => {
  it.each([
    ['2025-08-04', '4 Agustus 2025', '2025 年 8 月 4 日', '4 August 2025'],
    ['2022-08', 'Agustus 2022', '2022 年 8 月', 'August 2022'],
    ['2019', '2019', '2019 年', '2019'],
  ])('writes %s with as much as is known', (date, id, zh, en) => {
    expect(formatDate(date, 'id')).toBe(id);
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });
});

describe('other values', () => {
  it('tells one from many where the language does', () => {
    expect(formatValue(1, 'hours', 'en', units('en'))).toBe('1 hour');
    expect(formatValue(24, 'hours', 'en', units('en'))).toBe('24 hours');
    expect(formatValue(1, 'hours', 'id', units('id'))).toBe('1 jam');
  });

  it('names working days and calendar days apart', () => {
    expect(formatValue(10, 'working-days', 'zh', units('zh'))).toBe('10 个工作日');
    expect(formatValue(60, 'calendar-days', 'id', units('id'))).toBe('60 hari kalender');
  });

  it('writes a range with its unit once', () => {
    expect(formatValue([30, 60], 'minutes', 'id', units('id'))).toBe('30–60 menit');
    expect(formatValue([1000, 2000], 'IDR', 'en', units('en'))).toBe('Rp1,000–Rp2,000');
  });

  it('leaves the noun of a count to the sentence, and names as they are', () => {
    expect(formatValue(432_637, 'count', 'id', units('id'))).toBe('432.637');
    expect(formatValue(2, 'percent', 'en', units('en'))).toBe('2%');
    expect(formatValue('com.example', 'text', 'zh', units('zh'))).toBe('com.example');
  });
});
