import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../../src/check/check-content.ts';
import { contentFile } from '../../../../src/check/read/content-file.ts';
import { isError } from '../../../../src/check/problem.ts';
import { readContent } from '../../../../src/check/read/read-content.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { collectAnswers } from '../../../../src/authoring/new/answers.ts';
import { existingIn, type Existing } from '../../../../src/authoring/new/existing.ts';
import { kinds, type KindName } from '../../../../src/authoring/new/kinds.ts';
import { plan } from '../../../../src/authoring/new/plan.ts';
import { readWords, words } from '../../../../src/authoring/new/words.ts';

const folder = 'content/templates';
const templates = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => !name.startsWith('words.'))
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const wordsIn = (locale: string) =>
  words.parse(parse(readFileSync(`${folder}/words.${locale}.yaml`, 'utf8')));

let existing: Existing;
let content: Awaited<ReturnType<typeof readContent>>;

beforeAll(async () => {
  content = await readContent('.');
  existing = existingIn(content);
});

const filesOf = (kind: KindName, id: string, answers: Record<string, string> = {}) =>
  plan({ kind, id, answers, today: '2026-11-23', existing, words: wordsIn('id'), templates });

it.each(locales.filter((locale) => existsSync(`${folder}/words.${locale}.yaml`)))(
  'the words in %s are those that the templates ask for, no more and no less',
  (locale) => {
    const asked = (list: string) =>
      new Set(
        Object.values(templates).flatMap((text) =>
          [...text.matchAll(new RegExp(`\\$${list}\\.(\\w+)`, 'g'))].map(([, key = '']) => key),
        ),
      );
    const { c, p } = wordsIn(locale);
    expect(Object.keys(c).sort()).toEqual([...asked('c')].sort());
    expect(Object.keys(p).sort()).toEqual([...asked('p')].sort());
  },
);

describe('what is written', () => {
  const made: [KindName, string, Record<string, string>][] = [
    ['article', 'new-thing', { topic: 'safety', language: 'en' }],
    ['channel', 'new-thing', { organisation: 'gopay', kind: 'phone' }],
    ['fact', 'limits.new-thing', {}],
    ['notice', 'new-thing', { from: '2026-12-01', until: '2026-12-02' }],
    ['ladder', 'new-thing', { organisation: 'gopay' }],
    ['guide', 'new-thing', {}],
  ];

  it.each(made)(
    'for a new %s has nothing wrong but what is to be filled in',
    (kind, id, answers) => {
      const files = filesOf(kind, id, answers);
      const paths = new Set(files.map(({ path }) => path));
      const all = [
        ...content.filter(({ path }) => !paths.has(path)),
        ...files.flatMap(({ path, text }) => contentFile(path, text) ?? []),
      ];
      const problems = checkContent(all, '2026-11-30').filter(
        (problem) => isError(problem) && paths.has(problem.file),
      );
      const rules = new Set(problems.map(({ rule }) => rule));
      expect(rules).toContain('unfinished');
      rules.delete('unfinished');
      rules.delete('asked-as');
      // A ladder that is begun has one step, and leads to nobody else yet.
      if (kind === 'ladder') rules.delete('ladder-path');
      expect([...rules]).toEqual([]);
    },
  );

  it('takes its place after the others of its topic, and their contacts as a suggestion', () => {
    const [shared] = filesOf('article', 'new-thing', { topic: 'safety', language: 'en' });
    const safety = content.filter(
      ({ kind, yaml }) => kind === 'article' && (yaml.data as { topic: string }).topic === 'safety',
    );
    const data = parse(shared?.text ?? '') as Record<string, unknown>;
    expect(data).toMatchObject({
      order: safety.length + 1,
      sourceLanguage: 'en',
      draft: true,
      checked: '2026-11-23',
    });
    expect(data.channels).not.toEqual([]);
  });

  it('adds a fact below those that are there', () => {
    const [file] = filesOf('fact', 'limits.new-thing');
    const before = readFileSync('content/facts/limits.yaml', 'utf8');
    expect(file).toMatchObject({ path: 'content/facts/limits.yaml', isAddition: true });
    expect(file?.text.startsWith(before.trimEnd())).toBe(true);
    expect(parse(file?.text ?? '')).toHaveProperty(['new-thing', 'confidence'], 'unconfirmed');
  });
});

it('mistakes in the words are told in sentences, with their places', () => {
  const text = readFileSync(`${folder}/words.en.yaml`, 'utf8');
  const said = (changed: string) => () => readWords('words.en.yaml', changed);
  expect(said(text.replace(/^say:/m, 'sai:'))).toThrow(
    /^words\.en\.yaml:\d+:1 “sai” is not known here/,
  );
  expect(said(text.replace(/^ {2}order:/m, '\torder:'))).toThrow(/^words\.en\.yaml:4:1 A tab/);
  expect(said(text)).not.toThrow();
});

describe('what is refused', () => {
  it('a fact that is there', () => {
    expect(() => filesOf('fact', 'limits.balance-cap.plus')).toThrow('limits.balance-cap.plus');
  });

  it('a fact whose file cannot be read, and so not be added to', () => {
    const unread = new Map(existing.facts);
    unread.set('limits', { path: 'content/facts/limits.yaml', text: undefined, keys: [] });
    const result = () =>
      plan({
        kind: 'fact',
        id: 'limits.other',
        answers: {},
        today: '2026-11-23',
        existing: { ...existing, facts: unread },
        words: wordsIn('en'),
        templates,
      });
    expect(result).toThrow('limits.yaml');
  });

  it('a notice that ends before it begins', () => {
    expect(() => filesOf('notice', 'x', { from: '2026-12-02', until: '2026-12-01' })).toThrow(
      '2026-12-01',
    );
  });

  it.each(['Big', 'a b', '../x', 'a.b', '-a', ''])('the name “%s”', (name) => {
    expect(kinds.article.name.test(name)).toBe(false);
    expect(kinds.fact.name.test(`${name}.`)).toBe(false);
  });
});

describe('questions', () => {
  const collect = (
    kind: KindName,
    flags: Record<string, string>,
    given: (string | undefined)[] = [],
  ) => {
    const asked: string[] = [];
    const answers = collectAnswers(kinds[kind], flags, existing, wordsIn('en'), (question) => {
      asked.push(question);
      return Promise.resolve(given.shift());
    });
    return answers.then((result) => ({ result, asked }));
  };

  it('are asked only for what no flag answers', async () => {
    const { result, asked } = await collect('article', { topic: 'pay' }, ['zh']);
    expect(result).toEqual({ topic: 'pay', language: 'zh' });
    expect(asked).toHaveLength(1);
  });

  it('are asked again, with the reason, after an answer that is not possible', async () => {
    const { result, asked } = await collect('notice', {}, ['soon', '2026-12-01', '2026-12-02']);
    expect(result).toEqual({ from: '2026-12-01', until: '2026-12-02' });
    expect(asked[1]).toMatch(/^“soon” is not a day for --from/);
  });

  it('that nobody can be asked end in the flag to give', async () => {
    await expect(collect('article', {})).rejects.toThrow(
      '“--topic” is missing. Give it, or run the command in a terminal to be asked.',
    );
  });

  it('are not asked for a flag that is not possible', async () => {
    const given = ['pay', 'en'];
    await expect(collect('article', { topic: 'paj' }, given)).rejects.toThrow(
      /“paj” is not possible.*pay/,
    );
    expect(given).toEqual(['pay', 'en']);
  });
});
