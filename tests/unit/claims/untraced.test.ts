import { expect, it } from 'vitest';
import type { StatedClaim } from '../../../src/authoring/sources/read-claims.ts';
import { claimsTable } from '../../claims/claims-table.ts';
import { untraced, valuesIn } from '../../claims/untraced.ts';

const claim = (...texts: string[]): StatedClaim => ({
  id: 'fact a.b',
  value: 'Wait\n2 days.',
  provenance: {
    confidence: 'reported',
    checked: '2026-01-01',
    reviewEvery: 180,
    sources: [
      { url: 'https://a.example/', publisher: 'A', published: null, read: null, firstHand: true },
      {
        url: 'https://b.example/',
        publisher: 'B',
        published: '2025',
        read: '2026-01-01',
        firstHand: false,
        via: 'digest',
      },
    ],
  },
  pages: ['facts/'],
  texts,
});

const shownOn = (main: string, ...texts: string[]) =>
  untraced([claim(...texts)], [['x.html', `<body>0800 000 0000<main>${main}</main></body>`]]).map(
    ({ shown }) => shown,
  );

it('finds what a reader could act on, once each and whole', () => {
  expect(
    valuesIn(
      'Call 1500-729 or +62 21 1500 131, write help@a.co.id or @a.b, open x.go.id. ' +
        'Rp2.000.000, Rp9.1 trillion, 200 万印尼盾. In 2026, 3 of 40 days.',
    ).map(({ shown }) => shown),
  ).toEqual([
    'help@a.co.id',
    '@a.b',
    'x.go.id',
    'Rp2.000.000',
    'Rp9.1 trillion',
    '200 万印尼盾',
    '1500-729',
    '+62 21 1500 131',
  ]);
});

it('traces a value however it is written', () => {
  expect(shownOn('<p>1500 729, Rp2,000,000</p>', '1500729', 'At most Rp2.000.000.')).toEqual([]);
});

it('names a value that no claim states, once a page', () => {
  expect(shownOn('<p>0812-3456-7890</p><b>0812-3456-7890</b> Rp5.000', 'Rp2.000')).toEqual([
    'Rp5.000',
    '0812-3456-7890',
  ]);
});

it('looks at what links dial and mail, short codes too', () => {
  const links = '<a href="tel:131">x</a><a href="tel:157">x</a><a href="mailto:a@b.id">x</a>';
  expect(shownOn(links, '131')).toEqual(['157', 'a@b.id']);
});

it('does not take styles, scripts or attributes for text', () => {
  expect(shownOn('<style>a{b:1234567890}</style><p id="12345678">x</p>')).toEqual([]);
});

it('prints a line for each source of a claim', () => {
  expect(claimsTable([claim()]).split('\n').slice(1)).toEqual([
    'fact a.b\tWait 2 days.\treported\t2026-01-01\tA\thttps://a.example/\tundated\tunknown\t/facts/',
    'fact a.b\tWait 2 days.\treported\t2026-01-01\tB\thttps://b.example/\t2025\t2026-01-01 (digest)\t/facts/',
  ]);
});
