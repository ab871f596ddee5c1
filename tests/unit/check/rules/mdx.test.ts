import { expect, it } from 'vitest';
import { mdxRule } from '../../../../src/check/rules/mdx.ts';
import { saidBy } from './said-by.ts';

/** What the rule says of an article's body, with line and column counted from its first line. */
const saidOf = (body: string) =>
  saidBy(mdxRule, { 'articles/a/en.mdx': `---\ntitle: x\n---\n${body}\n` }).map((line) =>
    line.replace(/^[^:]*:(\d+)/, (_, at: string) => `${Number(at) - 3}`),
  );

const none = (name: string) => `There is no building block “<${name}>”.`;
const needsId = (name: string) =>
  `“<${name}>” needs id="…". Write <${name} id="…" /> with the id as text between double quotes.`;
const code =
  'The text between “{” and “}” is code, and readers do not see it as written. Remove the braces; a sourced value is written <Fact id="…" />.';
const codeLine = 'This line is code. Remove it: building blocks need no imports.';

it.each([
  ['a <Facts id="a" />', `1:3 ${none('Facts')} Did you mean “<Fact>”?`],
  ['<callout>\n\na\n\n</callout>', `1:1 ${none('callout')} Did you mean “<Callout>”?`],
  ['<Something />', `1:1 ${none('Something')} content/style/en.md lists the building blocks.`],
  [
    'a <b>c</b>',
    `1:3 ${none('b')} Write Markdown instead of HTML: **bold**, [words](article:…), ![what it shows](./name.webp), a list.`,
  ],
  ['a <img alt="c" src="d" />', `1:3 ${none('img')} Write Markdown`],
])('a block that does not exist is told where it begins: %s', (body, said) => {
  const found = saidOf(body);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it('a picture without words is left to another rule', () => {
  expect(saidOf('a <img src="d" />')).toEqual([]);
  expect(saidOf('a <img alt="" src="d" />')).toEqual([]);
});

it.each(['Fact', 'Contact', 'Screen', 'Message', 'Case'])(
  '<%s> needs an id and nothing else',
  (name) => {
    expect(saidOf(`a <${name} id="b" />`)).toEqual([]);
    expect(saidOf(`a <${name} />`)).toEqual([`1:3 ${needsId(name)}`]);
    expect(saidOf(`a <${name} id="" />`)).toEqual([`1:3 ${needsId(name)}`]);
    expect(saidOf(`a <${name} id="b" type="c" />`)).toEqual([
      `1:3 “<${name}>” has no “type”. Remove it.`,
    ]);
  },
);

it.each(['Steps', 'Checklist', 'Unknown'])('<%s> has no attributes', (name) => {
  expect(saidOf(`<${name}>\n\n- a\n\n</${name}>`)).toEqual([]);
  expect(saidOf(`<${name} id="b">\n\n- a\n\n</${name}>`)).toEqual([
    `1:1 “<${name}>” has no “id”. Remove it.`,
  ]);
});

it.each(['danger', 'warning', 'note'])('a callout may be of type “%s”', (type) => {
  expect(saidOf(`<Callout type="${type}">\n\na\n\n</Callout>`)).toEqual([]);
});

it('a callout may be of no type, and of none that does not exist', () => {
  expect(saidOf('<Callout>\n\na\n\n</Callout>')).toEqual([]);
  const odd = (type: string) =>
    `1:1 There is no callout of type “${type}”. Use one of: danger, warning, note.`;
  expect(saidOf('<Callout type="info">\n\na\n\n</Callout>')).toEqual([odd('info')]);
  expect(saidOf('<Callout type>\n\na\n\n</Callout>')).toEqual([odd('')]);
});

it('several slips in one block are told one after the other', () => {
  expect(saidOf('a <Fact idd="b" href="c" />')).toEqual([
    `1:3 ${needsId('Fact')}`,
    '1:3 “<Fact>” has no “idd”. Did you mean “id”?',
    '1:3 “<Fact>” has no “href”. Remove it.',
  ]);
  expect(saidOf('<Callout tpye="a" type="b">\n\na\n\n</Callout>')).toEqual([
    '1:1 “<Callout>” has no “tpye”. Did you mean “type”?',
    '1:1 There is no callout of type “b”. Use one of: danger, warning, note.',
  ]);
});

it.each([
  ["a\n\nimport a from 'b'", [`3:1 ${codeLine}`]],
  ['export const a = 1', [`1:1 ${codeLine}`]],
  ["export {a} from 'b'", [`1:1 ${codeLine}`, `1:8 ${code}`]],
  ['a {b} {c}', [`1:3 ${code}`, `1:7 ${code}`]],
  ['a {}', [`1:3 ${code}`]],
])('code is told at its place: %s', (body, said) => {
  expect(saidOf(body)).toEqual(said);
});

it.each([
  'import it, please',
  'We import = it',
  'export nothing, please',
  'imported from = here',
  'a {/* b {c} */} d',
])('this is no code: %s', (body) => {
  expect(saidOf(body)).toEqual([]);
});

it('an id within braces is no id, and nothing else is wrong with it', () => {
  expect(saidOf('a <Fact id={"b"} />')).toEqual([`1:3 ${needsId('Fact')}`]);
});

it('a space after the “<” is told, and nothing of the rest', () => {
  const space = (name: string) =>
    `A space stands after “<”, so readers see the tag as text. Write “<${name}”.`;
  expect(saidOf('a < Fact id="b" />').filter((line) => line.includes('A space'))).toEqual([
    `1:3 ${space('Fact')}`,
  ]);
  expect(saidOf('a <  /Steps>').filter((line) => line.includes('A space'))).toEqual([
    `1:3 ${space('Steps')}`,
  ]);
  expect(saidOf('a < b')).toEqual([]);
});
