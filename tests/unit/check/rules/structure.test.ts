import { expect, it, vi } from 'vitest';
import { pinOf, writePin } from '../../../../src/articles/fingerprint.ts';
import { structureRule } from '../../../../src/check/rules/structure.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

/** Ids that links and building blocks of the samples can name. */
const site: Texts = {
  'channels/support-phone.yaml': 'value: x\n',
  'channels/support-chat.yaml': 'value: x\n',
  'channels/notes.yaml': 'value: x\n',
  'facts/wait.yaml': 'time: {}\nlimit: {}\n',
  'messages.yaml': 'block-account: {}\nwrong-transfer: {}\n',
  'articles/refund/article.yaml': 'order: 1\n',
  'articles/a/article.yaml': 'sourceLanguage: id\n',
};

const pinOn = (body: string) => writePin(pinOf({ title: '', summary: '', body }));

/** Texts of article “a” by language, of which each translation is pinned to the Indonesian one. */
const pinned = (bodies: Readonly<Record<string, string>>): Texts => ({
  ...Object.fromEntries(
    Object.entries(bodies).map(([locale, body]) => [
      `articles/a/${locale}.mdx`,
      `---\n---\n${body}`,
    ]),
  ),
  'articles/a/translations.yaml': ['zh', 'en']
    .map((locale) => `${locale}: ${pinOn(bodies.id ?? '')}\n`)
    .join(''),
});

const saidOf = (texts: Texts) => saidBy(structureRule, { ...site, ...texts });

/**
 * What the rule says of an English text beside an Indonesian one. Lines count from the first line
 * of the body, so that -1 is the first line of the file.
 */
const between = (id: string, en: string) =>
  saidOf(pinned({ id: `${id}\n`, en: `${en}\n` })).map((line) =>
    line
      .replace(/^articles\/a\/en\.mdx:(\d+):/, (_, at: string) => `${Number(at) - 2}:`)
      .replace(' content/articles/a/id.mdx', ' the source')
      .replace(' Bring both versions to the same headings, steps, facts and links.', ''),
  );

it('a difference is an error that names both files', () => {
  expect(saidOf(pinned({ id: '## Satu\n', en: '# One\n' }))).toEqual([
    'articles/a/en.mdx:3:1 The headings differ from content/articles/a/id.mdx (missing: h2; only here: h1). ' +
      'Bring both versions to the same headings, steps, facts and links.',
  ]);
});

it('of three versions, the one that differs is told, also if it is the source', () => {
  expect(saidOf(pinned({ id: '## Satu\n', zh: 'x\n', en: 'x\n' }))).toEqual([
    'articles/a/id.mdx:3:1 The headings differ from content/articles/a/zh.mdx (only here: h2). ' +
      'Bring both versions to the same headings, steps, facts and links.',
  ]);
});

it('a difference from a translation without a pin is a warning, whichever is told', () => {
  const texts = pinned({ id: '## Satu\n', zh: 'x\n', en: 'x\n' });
  const pins = (yaml: string) => ({ ...texts, 'articles/a/translations.yaml': yaml });
  const [first] = saidOf(pins(`en: ${pinOn('## Satu\n')}\n`));
  expect(first).toMatch(/^articles\/a\/id\.mdx:3:1 warning: The headings differ from .*zh\.mdx/);
  const unpinned = saidOf({ ...pins('none: x\n'), 'articles/a/zh.mdx': '---\n---\n## 一\n' });
  expect(unpinned).toHaveLength(1);
  expect(unpinned[0]).toMatch(/^articles\/a\/en\.mdx:1:1 warning: The headings differ/);
});

it('a translation that is behind is not compared', () => {
  const texts = pinned({ id: '## Satu\n', en: 'x\n' });
  const pins = { 'articles/a/translations.yaml': `en: ${pinOn('Lain\n')}\n` };
  expect(saidOf({ ...texts, ...pins })).toEqual([]);
});

it.each([
  // Headings and cases
  [
    '## a\n\n### b',
    '### b\n\n## a',
    '-1:1 The headings differ from the source (2 here, 2 there, or in another order).',
  ],
  ['## a', '## a\n\n### b', '3:1 The headings differ from the source (only here: h3).'],
  [
    '## a\n\n## b',
    '## a',
    '-1:1 The headings differ from the source (1 here, 2 there, or in another order).',
  ],
  [
    '### <Case id="late" /> a',
    '### <Case id="lost" /> a',
    '1:1 The cases differ from the source (missing: late; only here: lost).',
  ],
  // Items
  ['1. a\n2. b', '1. a\n- b', '2:1 The list items differ from the source (only here: -).'],
  [
    '- a\n  - b',
    '- a',
    '-1:1 The list items differ from the source (1 here, 2 there, or in another order).',
  ],
  ['- a', '- a\n\n  10) b', '3:1 The list items differ from the source (only here: 1.).'],
  [
    '1. a\n- b',
    '- a\n1. b',
    '-1:1 The list items differ from the source (2 here, 2 there, or in another order).',
  ],
  [
    '- a',
    '- a\n- b',
    '2:1 The list items differ from the source (2 here, 1 there, or in another order).',
  ],
  // Building blocks
  [
    '<Steps>\n</Steps>',
    '<Checklist>\n</Checklist>',
    '1:1 The blocks differ from the source (missing: Steps; only here: Checklist).',
  ],
  [
    '<Callout type="note">',
    '<Callout type="danger">',
    '1:1 The blocks differ from the source (missing: Callout note; only here: Callout danger).',
  ],
  [
    '<Contact id="support-phone" />',
    '<Contact id="support-chat" />',
    '1:1 The blocks differ from the source (missing: Contact support-phone; only here: Contact support-chat).',
  ],
  ['<Callout>', 'x', '-1:1 The blocks differ from the source (missing: Callout).'],
  // Facts, messages and links
  [
    '<Fact id="wait.time" />',
    'b <Fact id="wait.limit" />',
    '1:3 The facts differ from the source (missing: wait.time; only here: wait.limit).',
  ],
  [
    '<Message id="block-account" />',
    '[a](message:wrong-transfer)',
    '1:3 The messages differ from the source (missing: block-account; only here: wrong-transfer).',
  ],
  [
    '[a](article:refund)',
    '[a](channel:support-phone)',
    '1:5 The links differ from the source (missing: article:refund; only here: channel:support-phone).',
  ],
  [
    '[a](article:refund#b)',
    '[a](article:refund)',
    '1:5 The links differ from the source (missing: article:refund#…; only here: article:refund).',
  ],
  [
    '<Callout type="note">',
    '<Callout type="notes">',
    '1:1 The blocks differ from the source (missing: Callout note; only here: Callout notes).',
  ],
  [
    '<Fact id="wait.time" />',
    'a [b](article:refund) <Fact id="a.b" /> <Fact id="c.d" />',
    '1:23 The facts differ from the source (missing: wait.time; only here: a.b, c.d).',
  ],
  [
    '[a](article:refund) [b](channel:notes)',
    'a',
    '-1:1 The links differ from the source (missing: article:refund, channel:notes).',
  ],
])('this differs: %j, %j', (id, en, said) => {
  expect(between(id, en)).toEqual([said]);
});

it.each([
  ['1. a\n2. b\n3. c', '1. a\n1) b\n  12. c'],
  ['- a\n- b\n- c', '* a\n+ b\n-\tc'],
  ['1.5 jam', 'x'],
  ['-a *b* a - b', 'x'],
  // A fact counts once, in any order, in any quotes
  [
    '<Fact id="wait.time" /> <Fact id="wait.limit" />',
    '<Fact id="wait.limit" /> <Fact id="wait.time" /> <Fact id="wait.time" />',
  ],
  ['<Fact id="wait.time" />', '<fact  id = “wait.time” />'],
  ['<Fact\nid={wait.time} />', "<Fact id='wait.time' />"],
  // A message counts once, in any order, shown or linked
  [
    '<Message id="block-account" />\n\n[a](message:wrong-transfer)',
    '[a](message:wrong-transfer) [a](message:block-account) [a](message:block-account)',
  ],
  // Blocks within a line, or that are compared otherwise
  ['<Screen id="a" />\n\n<Fact id="wait.time" /> a', 'a <Fact id="wait.time" /> <Checklist />'],
  ['<Contact  id="support-phone" />', '<Contact id="support-phone"\n/>'],
  // A slip in an id or an address is told by another rule
  ['<Fact id="wait.time" />', '<Fact id="wait.tim" />'],
  ['<Contact id="support-phone" />', '<Contact id="suport-phone" />'],
  ['[a](message:block-account)', '<Message  id="blok-account" />'],
  ['[a](article:refund) [a](nowhere) ![a](article:refunds)', '[a](article:refnd)'],
  // A translation may have more links, in any order
  ['[a](article:refund)', '[a](channel:support-phone) [a](article:refund)'],
  ['[a](article:refund#b)', '[a](article:refund#c)'],
])('this is the same: %j, %j', (id, en) => {
  expect(between(id, en)).toEqual([]);
});

it('a source may lack links of its translations, and each of them is told what it lacks', () => {
  const lacks = saidOf(pinned({ id: '[a](article:refund)\n', zh: 'x\n', en: 'x\n' }));
  expect(lacks.map((line) => line.split(' Bring')[0])).toEqual([
    'articles/a/zh.mdx:1:1 The links differ from content/articles/a/id.mdx (missing: article:refund).',
    'articles/a/en.mdx:1:1 The links differ from content/articles/a/id.mdx (missing: article:refund).',
  ]);
});

it.each([
  ['- a\n\n## b\n\n- c\n- d\n\n## e', 'x\n\n## b\n\n- c\n- d\n\n## e', '-1:1'],
  ['## a\n\n- b\n- c\n\n## d\n\n- e', '## a\n\n- b\n\n## d\n\n- e', '1:1'],
  ['## a\n\n- b\n\n## c\n\n- d\n- e', '## a\n\n- b\n\n## c\n\n- d', '5:1'],
  // One that stands in another section is missing where it stood.
  ['## a\n\n1. b\n\n## c\n\n- d\n- e', '## a\n\n- d\n1. b\n\n## c\n\n- e', '6:1'],
])('an item that is missing is told at the heading of its section: %j, %j', (id, en, place) => {
  const said = between(id, en);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(new RegExp(`^${place} The list items differ`));
});

it('a case that is missing is told at its heading', () => {
  expect(between('## a\n\n### <Case id="late" /> b\n\n### c', '## a\n\n### b\n\n### c')).toEqual([
    '3:1 The cases differ from the source (missing: late).',
  ]);
});

it('what is missing under headings that differ as well is told at the beginning', () => {
  const said = between('## a\n\n- b\n- c\n\n## d', '## a\n\n- b');
  expect(said.map((line) => line.split(' differ')[0])).toEqual([
    '-1:1 The headings',
    '-1:1 The list items',
  ]);
});

it('texts of YAML are compared too', () => {
  expect(
    saidOf({ 'messages.yaml': 'a: { text: { id: [x, y], zh: [x, y], en: [x] } }\n' }),
  ).toHaveLength(1);
});
