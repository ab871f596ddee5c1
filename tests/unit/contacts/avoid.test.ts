import { expect, it } from 'vitest';
import { avoidAnchor } from '../../../src/contacts/register/avoid.ts';
import { numberForms } from '../../../src/contacts/register/number-forms.ts';

it('an anchor tells names apart that differ in a dot or an underscore', () => {
  expect(avoidAnchor('@brand.help')).toBe('brand.help');
  expect(avoidAnchor('@brand_help')).toBe('brand_help');
});

it('an anchor is the same in every language', () => {
  expect(avoidAnchor({ id: 'Situs tiruan', zh: '仿冒网站', en: 'Copies of the site' })).toBe(
    'copies-of-the-site',
  );
});

it('a number is also given without separators and as a caller shows', () => {
  expect(numberForms('021-5084-9000')).toEqual(['02150849000', '+622150849000']);
});

it.each(['153', 'cs@brand.id', '@brand', 'brand.com'])('%s has no other form', (value) => {
  expect(numberForms(value)).toEqual([]);
});
