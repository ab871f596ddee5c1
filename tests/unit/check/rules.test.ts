import { expect, it } from 'vitest';
import { askedAsRule } from '../../../src/check/rules/asked-as.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentOf } from '../../../src/check/content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { structureRule } from '../../../src/check/rules/structure.ts';

const files = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

const article = 'sourceLanguage: id\n';
const messages = (problems: { message: string }[]) => problems.map(({ message }) => message);

it('versions of an article with other facts, steps or headings differ', () => {
  const texts = files({
    'articles/a/article.yaml': article,
    'articles/a/id.mdx': '---\n---\n## Satu\n\n1. x\n2. y <Fact id="a.b" />\n',
    'articles/a/zh.mdx': '---\n---\n## 一\n\n1. x\n2. y <Fact id="a.b" />\n',
    'articles/a/en.mdx': '---\n---\n## One\n\n### Two\n\n1. x\n',
  });
  const problems = structureRule(contentOf(texts, '2026-11-23'));
  expect(messages(problems)).toEqual([
    'The headings differ from content/articles/a/id.mdx (only here: h3).',
    'The list items differ from content/articles/a/id.mdx (1 here, 2 there, or in another order).',
    'The facts differ from content/articles/a/id.mdx (missing: a.b).',
  ]);
});

it('a step that is missing is missing under its heading', () => {
  const texts = files({
    'articles/a/article.yaml': article,
    'articles/a/id.mdx': '---\n---\n## Satu\n\n- x\n\n## Dua\n\n1. x\n2. y\n',
    'articles/a/en.mdx': '---\n---\n## One\n\n- x\n\n## Two\n\n1. x\n',
  });
  const [problem] = structureRule(contentOf(texts, '2026-11-23'));
  expect(problem).toMatchObject({ file: 'content/articles/a/en.mdx', line: 7 });
});

/** Everything the check says of an article in Indonesian with a sound English text beside it. */
const saidOf = (en: string) => {
  const sound = (words: string) => `---\ntitle: Hilang\nsummary: Stop.\n---\n\n${words}\n`;
  const problems = checkContent(
    files({
      'articles/a/article.yaml': `topic: t\norder: 1\nsourceLanguage: id\nchannels: [c]\nladder: l\nevidence: [e]\nrelated: [b]\nchecked: 2026-11-22\n`,
      'articles/a/id.mdx': sound('## Satu\n\nLihat [b](article:b) dan <Fact id="wait.time" />.'),
      'articles/a/en.mdx': `---\ntitle: Lost\nsummary: Stop.\n---\n\n${en}\n`,
      'articles/b/id.mdx': sound('## Satu'),
      'facts/wait.yaml': 'time: {}\n',
    }),
    '2026-11-23',
  );
  return problems
    .filter(
      ({ file, rule }) =>
        file.endsWith('a/en.mdx') && rule !== 'translation' && rule !== 'asked-as',
    )
    .map(({ line, rule }) => `${line - 5} ${rule}`);
};

it.each([
  ['See [b](article:bb) and <Fact id="wait.time" />.', '3 reference'],
  ['See [b](article:b) and <Fact id="wait.tim" />.', '3 reference'],
  ['See [b](article:b) and <Fact id=wait.time />.', '3 mdx'],
  ['See [b](article:b) and <Fact id=“wait.time” />.', '3 mdx'],
  ['See [b](article:b) and <Fact id="wait.time">.', '3 mdx'],
  ['See [b](article:b) and <fact id="wait.time" />.', '3 mdx'],
  ['See [b](article:b), <Fact id="wait.time" /> and { 2 + }.', '3 mdx'],
  ['See [b](article:b), <Fact id="wait.time" /> and [c](/id/articles/b/).', '3 link'],
  ['See [b](article:b), <Fact id="wait.time" /> and [c] (article:b).', '3 link'],
  ['See [b](article:b), <Fact id="wait.time" /> and <https://example.org/a>.', '3 mdx'],
])('one slip is one problem: %s', (line, problem) => {
  expect(saidOf(`## One\n\n${line}`)).toEqual([problem]);
});

it('front matter that is not closed is one problem, whatever the text', () => {
  expect(
    files({ 'articles/a/en.mdx': '---\ntitle: Pay 5\n\n## One\n\nCall 14045.\n' }).flatMap((file) =>
      checkContent([file], '2026-11-23').map(({ line, rule }) => `${line} ${rule}`),
    ),
  ).toEqual(['1 yaml', '1 file-place']);
});

it('a retired number is found however it is written', () => {
  const avoid = `- value: '021-555-0199'\n  status: retired\n`;
  const ways = [
    '021 555 0199',
    '(021) 5550199',
    '+62 21.555.0199',
    '(+62)21-555-0199',
    '0062 21 5550199',
    '021–555–0199',
    '021\u00a0555\u00a00199',
    '021/5550199',
    '０２１５５５０１９９',
    '**021** 555 0199',
    '021 555 0199 24 jam',
  ];
  for (const way of ways) {
    const found = checkContent(
      files({ 'contacts-to-avoid.yaml': avoid, 'articles/a/id.mdx': `---\n---\n${way}\n` }),
      '2026-11-23',
    ).filter(({ rule }) => rule === 'retired-contact');
    expect(found, way).toHaveLength(1);
  }
});

it('a repair is promised only where it will be made', () => {
  const promised = (yaml: string) =>
    checkContent(files({ 'evidence.yaml': yaml }), '2026-11-23').filter(({ fixable }) => fixable);
  expect(promised('a: { id: a, zh: 在a, en: a } \n')).toHaveLength(2);
  expect(promised('a: { id: a, zh: 在a, en: a } \nb: "\n')).toEqual([]);
});

it('a phrase that belongs to two articles is found, whatever its case and spacing', () => {
  const phrases = (extra: string, more: string) =>
    [
      'article:',
      '  id:',
      ...Array.from({ length: 20 }, (_, i) => `    - ${extra} ${i}`),
      `    - ${more}`,
      '',
    ].join('\n');
  const problems = askedAsRule(
    contentOf(
      files({
        'articles/a/asked-as.yaml': phrases('a', 'Saldo ilang'),
        'articles/b/asked-as.yaml': phrases('b', 'saldo  ilang!'),
        'articles/c/asked-as.yaml': 'article:\n  id: [lupa pin]\n',
      }),
      '2026-11-23',
    ),
  );
  expect(messages(problems)).toEqual([
    '“saldo  ilang!” is in content/articles/a/asked-as.yaml:23 too.',
    '“Saldo ilang” is in content/articles/b/asked-as.yaml:23 too.',
    'There is 1 phrase for “id”; the search needs 20.',
  ]);
});

it('a file that cannot be read is reported once, not again at each reference to it', () => {
  const problems = checkContent(
    files({
      'evidence.yaml': 'receipt: {',
      'ladders/a.yaml': 'steps:\n  - evidence: [receipt]\n',
    }),
    '2026-11-23',
  );
  expect(problems.filter(({ rule }) => rule === 'reference')).toEqual([]);
  expect(problems.filter(({ rule }) => rule === 'yaml').length).toBeGreaterThan(0);
});
