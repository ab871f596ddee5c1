import { expect, it } from 'vitest';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { letter } from '../../../src/schemas/letter.ts';
import { letterContent } from '../complaints/letter/letter-content.ts';

const issues = (data: unknown) =>
  letter.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

it('names an id that no entry has', () => {
  const { balance } = letterContent.products;
  const products = { balance: { ...balance, recipients: ['gopay', 'bank-indonesi'] } };
  expect(issues({ ...letterContent, products })).toEqual([
    'products.balance.recipients.1: there is no “bank-indonesi” under “recipients”',
  ]);
});

it('names a request that a recipient offers and the letter does not have', () => {
  const { gopay } = letterContent.recipients;
  const recipients = { ...letterContent.recipients, gopay: { ...gopay, asks: ['cancel'] } };
  expect(issues({ ...letterContent, recipients })).toEqual([
    'recipients.gopay.asks.0: there is no “cancel” under “asks”',
  ]);
});

it('a step that leads to a letter for nobody is found, with what was meant', () => {
  const files = [
    contentFile('content/letter.yaml', 'recipients: { bank-indonesia: {} }')!,
    contentFile('content/ladders/a.yaml', 'steps:\n  - letter: bank-indonesi\n')!,
  ];
  const found = checkContent(files, '2026-11-23').filter(({ rule }) => rule === 'reference');
  expect(found.map(({ line, message, fix }) => `${line} ${message} ${fix}`)).toEqual([
    '2 There is no recipient “bank-indonesi” in content/letter.yaml. Did you mean “bank-indonesia”?',
  ]);
});
