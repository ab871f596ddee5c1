import { expect, it, vi } from 'vitest';
import { pinOf, writePin } from '../../../../src/articles/fingerprint.ts';
import { translationRule } from '../../../../src/check/rules/translation.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const textOf = (body: string) => `---\ntitle: Uang\nsummary: Tunggu.\n---\n${body}`;

/** What `translations.yaml` holds of a translation that follows a source with this text. */
const pinOn = (body: string) => writePin(pinOf({ title: 'Uang', summary: 'Tunggu.', body }));

const now = '\nTanya toko.\n\nLalu  kirim\nstruknya.\n\nTunggu.\n';

/** What the rule says of an article whose source is Indonesian, with files added or changed. */
const saidOf = (more: Texts) =>
  saidBy(translationRule, {
    'articles/money/article.yaml': 'topic: pay\nsourceLanguage: id\n',
    'articles/money/id.mdx': textOf(now),
    'articles/money/zh.mdx': textOf('\n请问商家。\n'),
    'articles/money/en.mdx': textOf('\nAsk the shop.\n'),
    'articles/money/translations.yaml': `zh: ${pinOn(now)}\nen: ${pinOn(now)}\n`,
    ...more,
  });

/** What the rule says with a current Chinese pin and this line for the English pin. */
const saidWithPin = (pin: string) =>
  saidOf({ 'articles/money/translations.yaml': `zh: ${pinOn(now)}\n${pin}\n` });

const command = '“npm run translations -- --accept money en”.';
const toldBehind = (changes: string) =>
  `articles/money/en.mdx:1:1 warning: The source has changed since this was translated${changes}. ` +
  `Bring it up to date, then run ${command} “npm run translations” lists all changes.`;
const toldUnpinned =
  'articles/money/en.mdx:1:1 warning: Nothing says which text this translation follows, so nobody ' +
  `will see when it falls behind. Compare it with content/articles/money/id.mdx, then run ${command}`;

it('nothing is said where every translation follows its source', () => {
  expect(saidOf({})).toEqual([]);
});

it('a language in which an article is not written is a warning, and the source is not asked for', () => {
  expect(
    saidOf({
      'articles/other/article.yaml': 'topic: pay\nsourceLanguage: zh\n',
      'articles/shapeless/article.yaml': 'sourceLanguage: [id]\n',
    }),
  ).toEqual([
    'articles/other/article.yaml:2:1 warning: The article is not written in Bahasa Indonesia yet. ' +
      'Add content/articles/other/id.mdx; until then readers see the source language.',
    'articles/other/article.yaml:2:1 warning: The article is not written in English yet. ' +
      'Add content/articles/other/en.mdx; until then readers see the source language.',
  ]);
});

it.each([
  ['notices/outage.yaml', 'text:\n  zh: 故障\n', 'text'],
  ['channels/phone.yaml', 'askedAs:\n  zh: [电话]\n', 'askedAs'],
  ['facts/wait.yaml', 'time:\n  statement:\n    zh: 等\n', 'time › statement'],
])('a text of %s that stands in one language is a warning for each other', (path, yaml, name) => {
  const line = yaml.split('\n').length - 2;
  const column = yaml.split('\n')[line - 1]!.search(/\S/) + 1;
  const missing = (language: string, key: string) =>
    `${path}:${line}:${column} warning: “${name}” is not written in ${language}; its readers see 简体中文. ` +
    `Add “${key}:” with the text in that language.`;
  expect(saidOf({ [path]: yaml })).toEqual([
    missing('Bahasa Indonesia', 'id'),
    missing('English', 'en'),
  ]);
});

it('readers of a language that is missing see the first that is there', () => {
  const [said] = saidOf({ 'notices/outage.yaml': 'text: { en: Down, zh: 故障 }\n' });
  expect(said).toContain('not written in Bahasa Indonesia; its readers see 简体中文.');
});

it.each([
  ['notices/outage.yaml', 'text: { id: Gangguan, zh: 故障, en: Down }\nfrom: { day: 1 }\n'],
  // What the schema says something of
  ['channels/phone.yaml', 'display: { id: satu }\nvalue: { id: 1 }\n'],
  ['notices/outage.yaml', 'id: Gangguan\n'],
  // Every language must be there in files of other kinds
  ['topics.yaml', 'pay: { name: { id: Bayar } }\n'],
])('this is no text that waits for its translation: %s, %j', (path, yaml) => {
  expect(saidOf({ [path]: yaml })).toEqual([]);
});

it('a translation without a pin is a warning', () => {
  expect(saidWithPin('')).toEqual([toldUnpinned]);
});

it('without any pins, each translation is told', () => {
  const said = saidOf({ 'articles/money/translations.yaml': '' });
  expect(said.map((line) => line.slice(0, 60))).toEqual([
    'articles/money/zh.mdx:1:1 warning: Nothing says which text t',
    'articles/money/en.mdx:1:1 warning: Nothing says which text t',
  ]);
});

it('a pin in another form is left to the schema', () => {
  expect(saidWithPin('en: later')).toEqual([]);
});

it.each([
  [
    // A paragraph was changed since.
    now.replace('kirim\nstruknya', 'kirim'),
    ' (changed content/articles/money/id.mdx:8 “Lalu kirim struknya.”)',
  ],
  [
    now.replace('kirim\nstruknya', 'kirim').replace('Tanya', 'Tanyakan').replace('Tunggu', 'Sabar'),
    ' (changed content/articles/money/id.mdx:6 “Tanya toko.” and 2 more)',
  ],
  // A paragraph was taken out since.
  [`${now}\nSelesai.\n`, ' (removed a passage of content/articles/money/id.mdx)'],
])('a translation behind its source is a warning that says what changed: %#', (then, changes) => {
  expect(saidWithPin(`en: ${pinOn(then)}`)).toEqual([toldBehind(changes)]);
});

it('where no passage tells what changed, the warning comes without one', () => {
  expect(saidWithPin(`en: ${pinOn(now).replace(/^\w+/, '0123456789ab')}`)).toEqual([
    toldBehind(''),
  ]);
});

it('the source follows no other text', () => {
  expect(saidWithPin(`en: ${pinOn(now)}\nid: ${pinOn(now)}`)).toEqual([
    'articles/money/translations.yaml:3:1 “id” is the source text of the article, and follows no other. ' +
      'Remove the line, or set sourceLanguage in article.yaml to the language written first.',
  ]);
});
