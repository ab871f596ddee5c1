import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/articles/front-matter.ts';
import { readYaml } from '../../src/read-yaml.ts';

describe('what a build reads is what the check judges', () => {
  const files = globSync('content/**/*.{yaml,mdx}').sort();

  it('in every file of the content', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      const yaml = path.endsWith('.mdx') ? splitFrontMatter(text)?.front : text;
      expect(yaml, path).toBeDefined();
      expect(readYaml(yaml!), path).toEqual(parse(yaml!));
    }
  });

  it.each([
    '2026-11-27',
    '2026-11-27T10:00:00Z',
    'yes',
    'on',
    'TRUE',
    '~',
    'Null',
    '1_000',
    '012',
    '0o14',
    '0b11',
    '0x1F',
    '1e3',
    '.5',
    '1.',
    '+1',
    '1:30',
    '08:00-17:00',
    '.inf',
    '<<',
    '"x\\u00e9"',
  ])('for the value %s', (value) => {
    expect(readYaml(`key: ${value}`)).toEqual(parse(`key: ${value}`));
  });

  it.each([
    'a: |\n  x\n  y\n\nb: >-\n  p\n  q',
    'a: >\n  x\n\n   y\n  z\n',
    'a: "x\n  y"',
    '<<: { a: 1 }\nb: 2',
    'a: &x 1\nb: *x',
    'a: x #c',
    '1: a',
    '__proto__: 1',
  ])('for the text %j', (text) => {
    expect(JSON.stringify(readYaml(text))).toBe(JSON.stringify(parse(text)));
  });
});

it('a text that says nothing gives nothing', () => {
  expect(readYaml('')).toBeUndefined();
  expect(readYaml('# only this')).toBeUndefined();
});

it('what cannot be read is told with its line', () => {
  expect(() => readYaml('a: 1\na: 2')).toThrow(/2:1/);
});
