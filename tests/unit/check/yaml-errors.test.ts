import { expect, it } from 'vitest';
import { positionedYaml } from '../../../src/check/read/positioned-yaml.ts';

const said = (yaml: string) =>
  positionedYaml(yaml).errors.map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  );

const quote = 'The quote that is opened here is never closed.';
const bracket = 'The bracket that is opened here is not closed before the next key.';
const indent = 'This line is not indented like its neighbours.';
const twice = 'This key stands here twice, so one of its values would be lost.';
const dash = 'A space is missing after the “-” that begins this entry of a list.';
const alias = 'A text that begins with “*” or “&” means something else here.';

it.each([
  ['a quote that is never closed', 'a: 1\nb: "x\nc: y\n', `2:4 ${quote}`],
  ['a quote before others', 'a:\n  id: "x\n  zh: y\n  en: "z"\n', `2:7 ${quote}`],
  ['a bracket that is never closed', 'a: 1\nb: [x, y\nc: 2\n', `2:4 ${bracket}`],
  ['a group that is never closed', 'a:\n  - { url: x\n  - y\n', `2:5 ${bracket}`],
  ['a line too far in', 'a:\n  b: x\n   c: y\nd: 1\n', `3:4 ${indent}`],
  ['a line too far out', 'a:\n  b: x\n c: y\n  d: 1\n', `3:1 ${indent}`],
  ['an entry too far in', 'a:\n  - x\n   - y\n  - z\n', `3:4 ${indent}`],
  ['an entry without its space', 'a:\n  - x\n  -y\n  - z\n', `3:1 ${dash}`],
  ['bold in front', 'a:\n  - x\n  - **y** z\n', `3:5 ${alias}`],
  ['the name of nothing', 'a: *b\n', `1:4 ${alias}`],
])('%s is one problem, where it was made', (_, yaml, problem) => {
  expect(said(yaml)).toEqual([problem]);
});

it('several mistakes are told at once', () => {
  expect(said('a: x: y\nb: 1\nc: 2\nd: "x" y\nb: 3\n').map((line) => line[0])).toEqual([
    '1',
    '4',
    '5',
  ]);
});

it('tabs and unusual spaces are told line by line, and mended where that is enough', () => {
  const { errors } = positionedYaml('a:\n\tid: x\n\u00a0\u00a0zh: y\n  en: z\n');
  expect(errors.map(({ place, fixable }) => [place.line, fixable])).toEqual([
    [2, true],
    [3, true],
  ]);
  const mixed = positionedYaml('a:\n\tid: x\nb: "x" y\n');
  expect(mixed.errors.map(({ place, fixable }) => [place.line, fixable])).toEqual([
    [2, undefined],
    [3, undefined],
  ]);
});

it('a key that stands twice leaves the rest to be judged', () => {
  const { data, errors } = positionedYaml('a: 1\nb: 2\na: 3\n');
  expect(errors.map(({ message }) => message)).toEqual([twice]);
  expect(data).toEqual({ a: 3, b: 2 });
});

it('what a “#” swallows is told, and a comment is none of it', () => {
  expect(said('a: by #phone\nb: x # a comment\n')).toEqual([
    '1:7 What follows this “#” is a comment, which no reader sees.',
  ]);
});
