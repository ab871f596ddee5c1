import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factValue, formatDate, formatMoney } from '../../../src/facts/format-value.ts';
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
    expect(factValue({ value: 1, unit: 'hours' }, 'en', units('en'))).toBe('1 hour');
    expect(factValue({ value: 24, unit: 'hours' }, 'en', units('en'))).toBe('24 hours');
    expect(factValue({ value: 1, unit: 'hours' }, 'id', units('id'))).toBe('1 jam');
  });

  it('names working days and calendar days apart', () => {
    expect(factValue({ value: 10, unit: 'working-days' }, 'zh', units('zh'))).toBe('10 个工作日');
    expect(factValue({ value: 60, unit: 'calendar-days' }, 'id', units('id'))).toBe(
      '60 hari kalender',
    );
  });

  it('writes a range with its unit once', () => {
    expect(factValue({ value: [30, 60], unit: 'minutes' }, 'id', units('id'))).toBe('30–60 menit');
    expect(factValue({ value: [1000, 2000], unit: 'IDR' }, 'en', units('en'))).toBe(
      'Rp1,000–Rp2,000',
    );
  });

  it('leaves the noun of a count to the sentence, and names as they are', () => {
    expect(factValue({ value: 432_637, unit: 'count' }, 'id', units('id'))).toBe('432.637');
    expect(factValue({ value: 2, unit: 'percent' }, 'en', units('en'))).toBe('2%');
    expect(factValue({ value: 'com.example', unit: 'text' }, 'zh', units('zh'))).toBe(
      'com.example',
    );
  });
});
