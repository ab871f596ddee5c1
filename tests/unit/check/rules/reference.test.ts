import { expect, it } from 'vitest';
import { placeAt } from '../../../../src/check/problem.ts';
import { referenceRule } from '../../../../src/check/rules/reference.ts';
import { saidBy, type Texts } from './said-by.ts';

/** One of each thing that can be named. */
const site: Texts = {
  'topics.yaml': 'money: {}\n',
  'organisations.yaml': 'bank: {}\n',
  'evidence.yaml': 'receipt: {}\n',
  'channels/phone.yaml': 'value: x\n',
  'ladders/path.yaml': 'order: 1\n',
  'letter.yaml': 'recipients: { shop: {} }\n',
  'messages.yaml': 'hello: {}\n',
  'screen-words.yaml': 'button: {}\n',
  'facts/wait.yaml': 'time: {}\n',
  'articles/refund/article.yaml': 'order: 1\n',
};

const saidOf = (texts: Texts) => saidBy(referenceRule, { ...site, ...texts });

const homes: Record<string, string> = {
  topic: 'topics.yaml',
  article: 'articles/',
  fact: 'facts/',
  organisation: 'organisations.yaml',
  channel: 'channels/',
  ladder: 'ladders/',
  evidence: 'evidence.yaml',
  recipient: 'letter.yaml',
  message: 'messages.yaml',
  'screen word': 'screen-words.yaml',
};

/** One reference each that leads nowhere; “^” marks the place where this is told. */
const lost: [path: string, text: string, target: string][] = [
  ['articles/lost/article.yaml', '^topic: nowhere', 'topic'],
  ['articles/lost/article.yaml', 'channels: [phone, ^nowhere]', 'channel'],
  ['articles/lost/article.yaml', '^ladder: nowhere', 'ladder'],
  ['articles/lost/article.yaml', 'evidence: [receipt, ^nowhere]', 'evidence'],
  ['articles/lost/article.yaml', 'related: [refund, ^nowhere]', 'article'],
  ['channels/chat.yaml', '^organisation: nowhere', 'organisation'],
  ['channels/chat.yaml', 'prepare: [receipt, ^nowhere]', 'evidence'],
  [
    'ladders/sea.yaml',
    'steps: [{ organisation: bank }, { ^organisation: nowhere }]',
    'organisation',
  ],
  ['ladders/sea.yaml', 'steps: [{ channels: [phone, ^nowhere] }]', 'channel'],
  ['ladders/sea.yaml', 'steps: [{ evidence: [^nowhere] }]', 'evidence'],
  ['ladders/sea.yaml', 'steps: [{ letter: shop }, { ^letter: nowhere }]', 'recipient'],
  ['ladders/sea.yaml', 'steps: [{ message: hello }, { ^message: nowhere }]', 'message'],
  ['ladders/sea.yaml', 'steps: [{ moveOn: { ^fact: nowhere } }]', 'fact'],
  ['ladders/sea.yaml', 'steps: [{ moveOn: { ^extension: nowhere } }]', 'fact'],
  ['ladders/sea.yaml', 'steps: [{ timeLimit: { ^fact: nowhere } }]', 'fact'],
  ['ladders/sea.yaml', 'steps: [{ text: { ^en: "Wait {wait.time} or {wait.nowhere}" } }]', 'fact'],
  ['case-routes.yaml', 'fake: { ^supervisor: nowhere }', 'organisation'],
  ['case-routes.yaml', 'fake: { facts: [wait.time, ^nowhere] }', 'fact'],
  ['case-routes.yaml', 'fake: { ^ladder: nowhere }', 'ladder'],
  ['contact.yaml', '^bankAccounts: nowhere', 'channel'],
  ['contact.yaml', 'groups: [{ channels: [phone, ^nowhere] }]', 'channel'],
  ['site.yaml', 'country: { ^emergency: nowhere }', 'channel'],
  ['letter.yaml', 'products: [{ ^fact: nowhere }]', 'fact'],
  ['letter.yaml', 'statement: { ^evidence: nowhere }', 'evidence'],
  ['letter.yaml', 'statement: { facts: [^nowhere] }', 'fact'],
  ['letter.yaml', 'recipients: { shop: { ^channel: nowhere } }', 'channel'],
  ['letter.yaml', 'recipients: { shop: { attachments: [^nowhere] } }', 'evidence'],
  ['letter.yaml', 'closing: { ^en: "By {wait.nowhere}" }', 'fact'],
  ['messages.yaml', 'hello: { ^topic: nowhere }', 'topic'],
  ['messages.yaml', 'hello: { ^to: nowhere }', 'organisation'],
  ['screen-words.yaml', 'button: { ^topic: nowhere }', 'topic'],
  ['notices/outage.yaml', 'text: x\n^article: nowhere', 'article'],
  ['updates.yaml', '- { article: refund }\n- { ^article: nowhere }', 'article'],
  ['contacts-to-avoid.yaml', '- { ^organisation: nowhere }', 'organisation'],
  ['contacts-to-avoid.yaml', '- { ^instead: nowhere }', 'channel'],
  ['articles/lost/en.mdx', '---\n---\n<Fact id="wait.time" /> ^<Fact id="nowhere" />', 'fact'],
  ['articles/lost/en.mdx', '---\n---\n^<Contact id="nowhere" />', 'channel'],
  ['articles/lost/en.mdx', '---\n---\n^<Screen id="nowhere" />', 'screen word'],
  ['articles/lost/en.mdx', '---\n---\n^<Message id="nowhere" />', 'message'],
];

it.each(lost)('what is named exists: %s, %s', (path, marked, target) => {
  const { line, column } = placeAt(marked, marked.indexOf('^'));
  const id = marked.includes('wait.nowhere') ? 'wait.nowhere' : 'nowhere';
  expect(saidOf({ [path]: `${marked.replace('^', '')}\n` })).toEqual([
    `${path}:${line}:${column} There is no ${target} “${id}” in content/${homes[target]!}. ` +
      'Add it there, or name one that exists.',
  ]);
});

it.each([
  ['messages.yaml', 'hello: { to: { en: The police } }'],
  ['messages.yaml', 'hello: { text: "Say {wait.nowhere}" }'],
  ['articles/lost/article.yaml', 'topics: nowhere\nrelated: [{ a: nowhere }]'],
  ['articles/lost/en.mdx', '---\n---\n<Callout id="nowhere" /> <Fact />'],
])('what names nothing is no reference: %s, %s', (path, text) => {
  expect(saidOf({ [path]: `${text}\n` })).toEqual([]);
});

it('what stands in a list twice, or leads to itself, is told where it stands again', () => {
  expect(
    saidOf({
      'articles/money/article.yaml':
        'topic: money\nchannels: [phone, phone]\nrelated: [refund, money, refund]\n',
      'letter.yaml': 'recipients: { shop: { attachments: [receipt, receipt] } }\n',
    }),
  ).toEqual([
    'letter.yaml:1:46 “receipt” is in this list already. Remove it here.',
    'articles/money/article.yaml:2:19 “phone” is in this list already. Remove it here.',
    'articles/money/article.yaml:3:19 The article is related to itself. Remove it here.',
    'articles/money/article.yaml:3:26 “refund” is in this list already. Remove it here.',
  ]);
});

it('the same thing may stand in two lists, and in two keys', () => {
  const moveOn = 'moveOn: { fact: wait.time, extension: wait.time }';
  expect(
    saidOf({
      'ladders/sea.yaml': `steps: [{ channels: [phone], ${moveOn} }, { channels: [phone] }]\n`,
    }),
  ).toEqual([]);
});

it('what is published leads to no draft, whatever leads there', () => {
  const message = 'The article “new-card” is a draft and will not be on the published site.';
  const fix =
    'Take the link out, or publish it: remove “draft: true” from content/articles/new-card/article.yaml.';
  expect(
    saidOf({
      'articles/new-card/article.yaml': 'draft: true\nrelated: [old-card]\n',
      'articles/old-card/article.yaml': 'draft: true\nrelated: [new-card]\n',
      'articles/old-card/en.mdx': '---\n---\nSee [it](article:new-card).\n',
      'articles/refund/article.yaml': 'draft: no draft\nrelated: [new-card]\n',
      'articles/refund/en.mdx': '---\n---\nSee [it](article:new-card#a) or [b](article:refund).\n',
      'notices/new-card.yaml': 'text: x\narticle: new-card\n',
      'facts/wait.yaml': 'time: {}\narticle: new-card\n',
      'updates.yaml': '- date: 2026-01-01\n  article: new-card\n',
    }),
  ).toEqual([
    `articles/refund/article.yaml:2:11 ${message} ${fix}`,
    `articles/refund/en.mdx:3:10 ${message} ${fix}`,
    `notices/new-card.yaml:2:1 ${message} ${fix}`,
    `updates.yaml:2:3 ${message} ${fix}`,
  ]);
});

it('each area of facts has a name in each language that has names of areas', () => {
  expect(
    saidOf({
      'facts/limits.yaml': 'top: {}\n',
      'ui/id.yaml': 'facts: { areas: { wait: Tunggu, limits: Batas } }\n',
      'ui/zh.yaml': 'facts:\n  areas: { other: 别的 }\n',
      'ui/en.yaml': 'facts: { areas: }\n',
    }),
  ).toEqual([
    'ui/zh.yaml:2:3 The area “wait” of content/facts has no name here. Add “wait: …” to facts.areas.',
    'ui/zh.yaml:2:3 The area “limits” of content/facts has no name here. Add “limits: …” to facts.areas.',
  ]);
  expect(saidOf({ 'ui/en.yaml': 'facts: { areas: none }\n' })).toEqual([]);
});
