import { describe, expect, it, vi } from 'vitest';
import { rule } from '../../../../src/check/content.ts';
import { localizedStructure } from '../../../../src/check/rules/localized-structure.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

// French was taken out of the site.
vi.mock(import('../../../../src/i18n/locales.ts'), async (original) => ({
  ...(await original()),
  offLocales: ['fr'],
}));

const saidOf = (texts: Texts) =>
  saidBy(
    rule('structure', ({ files }, reportOn) => {
      localizedStructure(files, reportOn);
    }),
    texts,
  );

/** Texts of one thing in three languages, each in a line of its own from line 2 on. */
const inThree = (key: string, id: string, zh: string, en: string) =>
  `${key}:\n  id: ${id}\n  zh: ${zh}\n  en: ${en}\n`;

const list = (here: string, there: string, language: string) =>
  `This list has ${here}, but ${there} in ${language}. Bring both to the same entries.`;
const values = (here: string, there: string, language: string) =>
  `This text uses ${here}, but in ${language} it uses ${there}. Use the same values in every language.`;

describe('a thing in several languages', () => {
  it('has the same values in each, in whatever order and in whichever entry of a list', () => {
    expect(saidOf({ 'topics.yaml': inThree('t', "'{a} {b}'", "'{b}{a}'", "'{b}, {a}'") })).toEqual(
      [],
    );
    expect(
      saidOf({ 'topics.yaml': inThree('t', "[x, '{a}']", "['{a}', x]", "[x, '{a}']") }),
    ).toEqual([]);
  });

  it('with other values differs from the version that another one agrees with', () => {
    expect(saidOf({ 'topics.yaml': inThree('t', "'{b} {a}'", "'{a}{b}'", "'{b}'") })).toEqual([
      `topics.yaml:4:3 ${values('{b}', '{a}, {b}', 'Bahasa Indonesia')}`,
    ]);
    expect(saidOf({ 'topics.yaml': inThree('t', "'{a}'", 'x', 'x') })).toEqual([
      `topics.yaml:2:3 ${values('{a}', 'none', '简体中文')}`,
    ]);
    expect(saidOf({ 'topics.yaml': inThree('t', 'x', "'{a}{a}'", "'{a}'") })).toEqual([
      `topics.yaml:3:3 ${values('{a}, {a}', 'none', 'Bahasa Indonesia')}`,
      `topics.yaml:4:3 ${values('{a}', 'none', 'Bahasa Indonesia')}`,
    ]);
  });

  it('may say what it likes between its values, also between braces', () => {
    expect(saidOf({ 'topics.yaml': inThree('t', "'{a b}'", "'{ }'", "'{'") })).toEqual([]);
    expect(saidOf({ 'topics.yaml': inThree('t', 'x', 'x', "'{}'") })).toEqual([
      `topics.yaml:4:3 ${values('{}', 'none', 'Bahasa Indonesia')}`,
    ]);
  });

  it('has lists of one length, and of other ones the values are not told too', () => {
    expect(saidOf({ 'topics.yaml': inThree('t', "[x, '{a}']", '[x, y]', '[x]') })).toEqual([
      `topics.yaml:4:3 ${list('1 entry', '2 entries', 'Bahasa Indonesia')}`,
    ]);
    expect(saidOf({ 'topics.yaml': inThree('t', 'x', '[]', "'{a}'") })).toEqual([
      `topics.yaml:3:3 ${list('0 entries', 'one text', 'Bahasa Indonesia')}`,
    ]);
  });

  it('is told wherever it stands, each for itself', () => {
    const yaml = `a:\n  - ${inThree('b', "'{n}'", 'x', 'x').replaceAll('\n', '\n    ')}\n${inThree('c', 'x', 'x', "'{n}'")}`;
    expect(saidOf({ 'messages.yaml': yaml })).toEqual([
      `messages.yaml:3:7 ${values('{n}', 'none', '简体中文')}`,
      `messages.yaml:10:3 ${values('{n}', 'none', 'Bahasa Indonesia')}`,
    ]);
  });

  it('is none where a language is missing or a key is no language', () => {
    expect(saidOf({ 'topics.yaml': "t: { id: '{a}', zh: x }\n" })).toEqual([]);
    expect(saidOf({ 'topics.yaml': "t: { id: '{a}', zh: x, en: x, name: x }\n" })).toEqual([]);
  });

  it('may still stand there in a language that was taken out, which is not compared', () => {
    expect(saidOf({ 'topics.yaml': "t: { id: x, fr: '{n}', zh: x, en: '{a}' }\n" })).toEqual([
      `topics.yaml:1:31 ${values('{a}', 'none', 'Bahasa Indonesia')}`,
    ]);
  });

  it.each(['askedAs', 'asWritten'])('has ways of its own to be written under %s', (key) => {
    expect(
      saidOf({ 'topics.yaml': `t:\n  ${key}: { id: [x], zh: [x, y], en: ['{a}'] }\n` }),
    ).toEqual([]);
  });

  it.each([
    'articles/a/asked-as.yaml',
    'articles/a/translations.yaml',
    'facts/a.yaml',
    'style/hedges.yaml',
  ])('need not match in %s', (path) => {
    expect(saidOf({ [path]: "t: { id: [x], zh: [x, y], en: '{a}' }\n" })).toEqual([]);
  });
});

describe('a text of the interface', () => {
  it('is compared with that of its key alone, in the order of the languages', () => {
    const said = saidOf({
      'ui/en.yaml': "a: { b: x }\nab: '{n}'\n",
      'ui/zh.yaml': "a: { b: x }\nab: '{n}'\n",
      'ui/id.yaml': "a: { b: '{n}' }\nab: x\n",
    });
    expect(said).toEqual([
      `ui/id.yaml:1:6 ${values('{n}', 'none', '简体中文')}`,
      `ui/id.yaml:2:1 ${values('no value', '{n}', '简体中文')}`,
    ]);
  });

  it('that counts may say one in words, and else has the values of its plural', () => {
    const plural = (one: string, other: string) => `a: x\nn: { one: ${one}, other: ${other} }\n`;
    const said = saidOf({
      'ui/id.yaml': plural('satu', "'{n} {u}'"),
      'ui/zh.yaml': plural("'{n}'", "'{n}{u}'"),
      'ui/en.yaml': plural("'{n} {u}'", "'{n} {u}'"),
    });
    expect(said).toEqual([`ui/zh.yaml:2:6 ${values('{n}', '{n}, {u}', '简体中文')}`]);
  });

  it('that counts is compared with the plural beside it, if there is one', () => {
    const said = saidOf({
      'ui/id.yaml': "a: { m: { other: '{x}' }, n: { one: '{n}' } }\n",
      'ui/en.yaml': "a: { n: { one: '{n}', other: '{n} {u}' } }\n",
    });
    expect(said).toEqual([`ui/en.yaml:1:11 ${values('{n}', '{n}, {u}', 'English')}`]);
  });

  it('is one of a file of the interface, not of another file of that name', () => {
    expect(saidOf({ 'search/id.yaml': "a: '{n}'\n", 'ui/zh.yaml': 'a: x\n' })).toEqual([]);
  });
});
