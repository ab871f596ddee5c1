import { expect, it } from 'vitest';
import { proseMarkdown } from '../../../src/articles/prose-markdown.ts';

const around = {
  valueOf: (id: string) => ({ 'a.days': '7 working days' })[id],
  cite: (id: string) => ` [${id === 'a.days' ? 1 : 2}]`,
  contact: (id: string) => `${id}: 1500`,
  message: (id: string) => `Halo, ${id}. [jumlah]`,
  screen: (id: string) => `“${id}”`,
  unknown: 'What we could not confirm',
  address: (href: string) => `https://help.example/${href.replace(':', '/')}/`,
};
const markdown = (mdx: string) => proseMarkdown(mdx, around);

it('a fact stands as its value or its words, with the number of its source', () => {
  expect(markdown('At most <Fact id="a.days" />, <Fact id="b.c">ask **them**</Fact>.')).toBe(
    'At most 7 working days [1], ask **them** [2].',
  );
});

it('blocks become what they hold, and links whole addresses', () => {
  expect(
    markdown(
      '<Steps>\n\n1. See [refunds](article:refund).\n\n</Steps>\n\n<Callout type="danger">\n\nNever pay.\n\nAsk.\n\n</Callout>\n\n<Contact id="phone" />',
    ),
  ).toBe(
    '1. See [refunds](https://help.example/article/refund/).\n\n> Never pay.\n>\n> Ask.\n\nphone: 1500',
  );
});

it('notes of writers are left out', () => {
  expect(markdown('A {/* check\nthis */}B')).toBe('A B');
});

it('messages are quoted, screen words named, cases plain headings, and doubts a section', () => {
  expect(
    markdown(
      '### <Case id="late" /> It is late\n\nTap <Screen id="history" />.\n\n   <Message id="ask" />\n\n<Unknown>\n\n- How long.\n\n</Unknown>',
    ),
  ).toBe(
    '### It is late\n\nTap “history”.\n\n   > Halo, ask. [jumlah]\n\n## What we could not confirm\n\n- How long.',
  );
});
