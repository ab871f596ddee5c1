import { expect, it } from 'vitest';
import type { HoursData } from '../../../src/contacts/hours/hours-data.ts';
import { breadcrumbList } from '../../../src/ui/breadcrumb-list.ts';
import { contactPage } from '../../../src/contacts/contact-page.ts';
import { publisherOf } from '../../../src/ui/publisher.ts';
import { contactPoint } from '../../../src/contacts/contact-point.ts';
import { embedJson } from '../../../src/ui/embed-json.ts';

const phone = { kind: 'phone', value: '1500123', confidence: 'reported' } as const;

const office: HoursData = {
  zone: 'Asia/Jakarta',
  week: [...Array.from({ length: 5 }, () => [[540, 1020]] as [number, number][]), [], []],
  days: { '2026-12-25': [[], 'Christmas'] },
};

it('numbers the way to a page from 1', () => {
  const { itemListElement } = breadcrumbList([
    { name: 'Home', url: 'https://a.example/en/' },
    { name: 'Contact', url: 'https://a.example/en/contact/' },
  ]);
  expect(itemListElement).toMatchObject([
    { position: 1, name: 'Home', item: 'https://a.example/en/' },
    { position: 2, name: 'Contact', item: 'https://a.example/en/contact/' },
  ]);
});

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

it('tells the publisher of a page from the organisation it is about', () => {
  const page = contactPage(
    {
      url: 'https://help.example/en/contact/',
      name: 'Contact',
      language: 'en',
      publisher: publisherOf('Help', new URL('https://help.example/'), '/'),
    },
    [{ name: 'Pay', site: 'pay.example', contactPoint: [] }],
  );
  expect(page.publisher.name).toBe('Help');
  expect(page.about).toEqual([
    { '@type': 'Organization', name: 'Pay', url: 'https://pay.example', contactPoint: [] },
  ]);
});

it('cannot end its block or begin markup', () => {
  const data = { name: '</script><script>alert(1)</script><!-- ' };
  expect(embedJson(data)).not.toContain('<');
  expect(JSON.parse(embedJson(data))).toEqual(data);
});
