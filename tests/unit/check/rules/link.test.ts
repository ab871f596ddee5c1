import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { linkRule } from '../../../../src/check/rules/link.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

// A language with a figure in its name, beside those of the sample.
vi.mock(import('../../../../src/i18n/locales.ts'), async (original) => {
  const real = await original();
  const isLocale = (value: string): value is Locale => value === 'es-419' || real.isLocale(value);
  return { ...real, isLocale };
});

const forms =
  'Use article:<slug>, channel:<id>, ladder:<id>, topic:<id>, message:<id> or page:<name>, with nothing after it but #part.';

const own = (link: string) => `Write “${link}”, which leads to the reader’s own language.`;

const site: Texts = {
  'site.yaml': 'url: https://help.example//\n',
  'articles/a/article.yaml': 'sourceLanguage: en\n',
};

/** What the rule says of the English text of article “a”, which has one line. */
const saidOf = (line: string, more: Texts = {}, pictures?: string[]) =>
  saidBy(
    linkRule,
    { ...site, 'articles/a/en.mdx': `---\ntitle: x\n---\n${line}\n`, ...more },
    pictures && { pictures },
  );

const base = 'breaks where the site has a base path.';
const full = 'is the full address of this site, which may move.';
const foreign = 'leads to another language.';

it.each([
  ['/en/articles/refund/', base, own('article:refund')],
  ['/en/articles/refund/#too-late', base, own('article:refund#too-late')],
  ['/en/articles/refund', base, own('article:refund')],
  ['//en//articles//refund//', base, own('article:refund')],
  ['/en/contact/support-phone/', base, own('channel:support-phone')],
  ['/en/contact/', base, own('page:contact')],
  ['/en/escalate/e-money/', base, own('ladder:e-money')],
  ['/en/topics/safety/', base, own('topic:safety')],
  ['/en/contacts-to-avoid/', base, own('page:avoid')],
  ['/en/about/facts/', base, own('page:about')],
  ['/en/', base, own('page:home')],
  ['/en', base, own('page:home')],
  ['/zh/articles/refund/', foreign, own('article:refund')],
  ['/zh', foreign, own('page:home')],
  ['/es-419/articles/refund/', foreign, own('article:refund')],
  ['/about/', base, forms],
  ['/', base, forms],
  ['https://help.example/en/articles/refund/', full, own('article:refund')],
  ['https://help.example/zh/articles/refund/', foreign, own('article:refund')],
  ['https://help.example/', full, forms],
  ['https://help.example', full, forms],
  ['/en/articles/', base, forms],
  ['/en/nowhere/', base, forms],
  ['/en/contact/#hours', base, own('page:contact')],
  ['https://help.example.org/en/articles/refund/', 'is not a link to this site.', forms],
  ['https://other.example/en/articles/refund/', 'is not a link to this site.', forms],
  ['en/articles/refund/', 'is not a link to this site.', forms],
  ['article:Refund', 'is not a link to this site.', forms],
  ['#too-late', 'does not say which article it is in.', 'Write “article:a#too-late”.'],
])('the link “%s” %s %s', (href, wrong, fix) => {
  expect(saidOf(`See [it](${href}).`)).toEqual([
    `articles/a/en.mdx:4:10 The link “${href}” ${wrong} ${fix}`,
  ]);
});

it('a link without an address leads nowhere', () => {
  expect(saidOf('See [it]().')).toEqual([
    `articles/a/en.mdx:4:10 The link leads nowhere. ${forms}`,
  ]);
});

it('the address of a site that gives none, or no text, is one like any other', () => {
  for (const yaml of ['name: Help\n', 'url: 5\n']) {
    expect(saidOf('See [it](5/en/).', { 'site.yaml': yaml })).toEqual([
      `articles/a/en.mdx:4:10 The link “5/en/” is not a link to this site. ${forms}`,
    ]);
  }
});

it('a link has words', () => {
  const noWords = 'The link has no words. Write what it leads to.';
  expect(saidOf('[](page:home) [ ](page:home) [x](page:home)')).toEqual([
    `articles/a/en.mdx:4:4 ${noWords}`,
    `articles/a/en.mdx:4:19 ${noWords}`,
  ]);
});

it('every wrong link of every article is told, in the order of the text', () => {
  const said = saidOf('[x](#one) [x](#two)', {
    'articles/b/article.yaml': 'sourceLanguage: en\n',
    'articles/b/id.mdx': '---\ntitle: x\n---\n\n[x](#three)\n',
  });
  expect(said).toEqual([
    expect.stringContaining('articles/a/en.mdx:4:5 The link “#one”'),
    expect.stringContaining('articles/a/en.mdx:4:15 The link “#two”'),
    expect.stringContaining('articles/b/id.mdx:5:5 The link “#three”'),
  ]);
});

describe('a link to a part', () => {
  const zh: Texts = {
    'articles/b/article.yaml': 'sourceLanguage: zh\n',
    'articles/b/zh.mdx': '---\ntitle: x\n---\n\n## 退款\n\n### <Case id="too-late" /> 太晚\n',
  };

  it.each(['too-late', '退款', encodeURI('退款'), 'sources'])('leads to “%s”', (part) => {
    expect(saidOf(`[x](article:b#${part})`, zh)).toEqual([]);
  });

  it('is told what was meant, or what there is', () => {
    expect(saidOf('[x](article:b#too-lat) [x](article:b#x)', zh)).toEqual([
      'articles/a/en.mdx:4:5 There is no part “#too-lat” on “article:b” in this language. Did you mean “too-late”?',
      'articles/a/en.mdx:4:28 There is no part “#x” on “article:b” in this language. Its parts: 退款, too-late, contact, prepare, next, related, sources.',
    ]);
  });

  it('finds it in the language of the text, and may miss it where that one lags', () => {
    const lagging = { ...zh, 'articles/b/en.mdx': '---\ntitle: x\n---\n\n## Back\n' };
    expect(saidOf('[x](article:b#too-late)', lagging)).toEqual([
      'articles/a/en.mdx:4:5 warning: There is no part “#too-late” on “article:b” in this language. Its parts: back, contact, prepare, next, related, sources.',
    ]);
    // A topic lags behind nothing, even where an article of its name does.
    expect(saidOf('[x](topic:b#top)', { ...lagging, 'topics.yaml': 'b: {}\n' })).toEqual([
      'articles/a/en.mdx:4:5 There is no part “#top” on “topic:b” in this language. Link the whole page.',
    ]);
  });

  it('is not looked for on a page that has none, or where the page cannot be read', () => {
    expect(saidOf('[x](page:home#top)')).toEqual([
      'articles/a/en.mdx:4:5 There is no part “#top” on “page:home” in this language. Link the whole page.',
    ]);
    const broken = { ...zh, 'articles/b/en.mdx': 'no front matter\n' };
    expect(saidOf('[x](article:b#top) [x](message:m#top) [x](page:home)', broken)).toEqual([]);
  });
});

it('a link leads to something that exists', () => {
  const messages = { 'messages.yaml': 'block-account: {}\n' };
  expect(saidOf('[x](message:block-acount) [x](channel:c)', messages)).toEqual([
    'articles/a/en.mdx:4:5 There is no message “block-acount” in content/messages.yaml. Did you mean “block-account”?',
    'articles/a/en.mdx:4:31 There is no channel “c” in content/channels/. Add it there, or name one that exists.',
  ]);
});

describe('an address apart from its words', () => {
  const apart =
    'An address stands apart from its link. Write it in the link itself: [words](article:<slug>).';
  const said = (address: string) =>
    `“${address}” stands here as text, and readers see it so. Write [words](${address}) with plain brackets, and no space between “]” and “(”.`;

  it.each(['[b]: article:b', '   [b]:article:b', '[some words]:\tarticle:b'])(
    'is told where it stands at the foot: %j',
    (line) => {
      expect(saidOf(`x\n\n${line}`)).toEqual([`articles/a/en.mdx:6:1 ${apart}`]);
    },
  );

  it.each(['    [b]: c', '[^1]: c', 'a [b]: c', '[b]:', '[b] c', '[]: c'])('is not %j', (line) => {
    expect(saidOf(`x\n\n${line}`)).toEqual([]);
  });

  it.each([
    ['See [it] (article:refund).', 11, 'article:refund'],
    ['See (channel:support-phone)!', 6, 'channel:support-phone'],
    ['ladder:e-money#first_step.', 1, 'ladder:e-money#first_step'],
    ['topic:2fa and', 1, 'topic:2fa'],
    ['message:a#.', 1, 'message:a'],
    ['【退款】（page:home）', 6, 'page:home'],
  ])('is told where readers see it: %s', (line, column, address) => {
    expect(saidOf(line)).toEqual([`articles/a/en.mdx:4:${column} ${said(address)}`]);
  });

  it.each(['thearticle:b', 'http:article:b', 'article: b', 'page:-b', 'fact:b', '`article:b`'])(
    'is not “%s”',
    (line) => {
      expect(saidOf(line)).toEqual([]);
    },
  );
});

describe('a picture', () => {
  const wordless =
    'The image does not say in words what it shows. Write ![what it shows](./name.webp).';
  const pictures = ['articles/a/card.webp'];

  it.each(['', ' ', 'a.png', 'IMG_1.JPG', 'a.jpeg', 'a.webp', 'a.gif', 'a.svg', 'a.avif'])(
    'says nothing by “%s”',
    (words) => {
      expect(saidOf(`![${words}](./card.webp)`)).toEqual([
        `articles/a/en.mdx:4:${words.length + 5} ${wordless}`,
      ]);
    },
  );

  it.each(['The card', 'The file a.png', 'a.png is the card', 'a.pngs', 'v1.2'])(
    'says something by “%s”',
    (words) => {
      expect(saidOf(`![${words}](./card.webp)`)).toEqual([]);
    },
  );

  it('says in words what it shows as a tag too', () => {
    expect(saidOf('<img src="x" /> <img alt="The card" /> <Fact id="a.b" />')).toEqual([
      `articles/a/en.mdx:4:1 ${wordless}`,
    ]);
  });

  it('lies beside the text, whatever title it has, and where a link leads is no picture', () => {
    expect(
      saidOf('![Card](./card.webp "My card") ![Card](card.webp) [x](page:home)', {}, pictures),
    ).toEqual([]);
    expect(saidOf('![Card](./card.web "My card") ![](../b/card.webp)', {}, pictures)).toEqual([
      'articles/a/en.mdx:4:9 There is no picture “./card.web "My card"” beside this text. Put the file into content/articles/a/ and write ![what it shows](./name.webp).',
      'articles/a/en.mdx:4:35 There is no picture “../b/card.webp” beside this text. Put the file into content/articles/a/ and write ![what it shows](./name.webp).',
      `articles/a/en.mdx:4:35 ${wordless}`,
    ]);
  });

  it('is not missed where only some files of a site are judged', () => {
    expect(saidOf('![Card](./gone.webp)')).toEqual([]);
  });
});
