import { expect, it } from 'vitest';
import { casesIn, messagesIn } from '../../../src/articles/article-cases.ts';

it('cases come with their anchors and plain headings, in order', () => {
  const mdx =
    '## Cases\n\n### <Case id="no-code" /> The code **never** comes\n\nText.\n\n### <Case id="late" /> See [refunds](article:refund) first\n';
  expect(casesIn(mdx)).toEqual([
    { id: 'no-code', text: 'The code never comes' },
    { id: 'late', text: 'See refunds first' },
  ]);
});

it('a message that stands twice is named once', () => {
  expect(messagesIn('<Message id="a" />\n\n   <Message id="b" />\n\n<Message id="a" />')).toEqual([
    'a',
    'b',
  ]);
});
