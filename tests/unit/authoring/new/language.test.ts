import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { withLanguage } from '../../../../src/authoring/new/language.ts';

const added = (text: string): string =>
  withLanguage('content/messages.yaml', text, 'ms', 'id', ['id', 'zh', 'en']);

it.each([
  ['on lines of their own', 'name:\n  id: Uang\n  zh: 钱\n  en: Money\nnext: 1\n'],
  ['in one line', 'name: { id: Uang, zh: 钱, en: Money }\nnext: 1\n'],
  ['in braces over lines', "name:\n  {\n    id: Uang,\n    zh: 钱,\n    en: 'It, too',\n  }\n"],
  [
    'with a folded last text',
    'name:\n  id: Uang\n  zh: 钱\n  en: >-\n    Money\n    is money.\nnext: 1\n',
  ],
])('an open place stands beside texts %s', (_, text) => {
  const { name, ...rest } = parse(text) as { name: Record<string, string> };
  expect(parse(added(text))).toEqual({ name: { ...name, ms: '‹›' }, ...rest });
});

it.each([
  ['a list has an open item', 'steps:\n  id: [Satu]\n  zh: [一]\n  en: [One]\n', 'ms: [‹›]'],
  ['a gloss lacks the language of its text', 'gloss: { zh: 钱, en: Money }\n', "ms: '‹›' }"],
])('%s', (_, text, place) => {
  expect(added(text)).toContain(place.replace('[‹›]', "['‹›']"));
});

it.each([
  ['labels, which exist only where somebody saw them', 'labels:\n  id: Bantuan\n  en: Help\n'],
  ['maps with other keys', 'a: { id: x, kind: phone }\n'],
])('leaves %s as they are', (_, text) => {
  expect(added(text)).toBe(text);
});
