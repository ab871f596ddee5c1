import { expect, it } from 'vitest';
import type { HoursData } from '../../../src/contacts/hours/hours-data.ts';
import { contactPoint } from '../../../src/contacts/contact-point.ts';
import { embedJson } from '../../../src/ui/embed-json.ts';

const phone = { kind: 'phone', value: '1500123', confidence: 'reported' } as const;

const office: HoursData = {
  zone: 'Asia/Jakarta',
  week: [...Array.from({ length: 5 }, () => [[540, 1020]] as [number, number][]), [], []],
  days: { '2026-12-25': [[], 'Christmas'] },
};

it.each([
  [phone, { telephone: '1500123' }],
  [{ ...phone, kind: 'chatbot', value: '081157157' }, { telephone: '081157157' }],
  [{ ...phone, kind: 'email', value: 'a@b.example' }, { email: 'a@b.example' }],
  [
    { ...phone, kind: 'web-form', value: 'form.example', url: 'https://form.example' },
    { url: 'https://form.example' },
  ],
] as const)('says how to reach %o', (channel, address) => {
  expect(contactPoint(channel, 'Name', undefined, '2026-01-01')).toEqual({
    '@type': 'ContactPoint',
    name: 'Name',
    contactType: 'customer service',
    ...address,
  });
});

it.each([
  { ...phone, confidence: 'unconfirmed' },
  { ...phone, kind: 'social', value: '@name' },
  { ...phone, kind: 'in-app', value: 'Menu > Help' },
  { ...phone, kind: 'visit', value: 'Street 2, Jakarta 10350' },
] as const)('says nothing of %o', (channel) => {
  expect(contactPoint(channel, 'Name', undefined, '2026-01-01')).toBeUndefined();
});

it('says the hours that are known, with the days that differ', () => {
  expect(contactPoint(phone, 'Name', office, '2026-01-01')?.hoursAvailable).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: '09:00',
      closes: '17:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-25',
      validThrough: '2026-12-25',
      opens: '00:00',
      closes: '00:00',
    },
  ]);
});

it('cannot end its block or begin markup', () => {
  const data = { name: '</script><script>alert(1)</script><!-- ' };
  expect(embedJson(data)).not.toContain('<');
  expect(JSON.parse(embedJson(data))).toEqual(data);
});
