import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

/** The rules of `src/` on what is content, without those that need types. */
const eslint = new ESLint({ overrideConfigFile: 'eslint.content-only.mjs' });

const found = async (text: string, file: string): Promise<string[]> => {
  const [result] = await eslint.lintText(text, { filePath: `src/sample/${file}` });
  return result!.messages.map(({ message }) => message);
};

it.each([
  ["export const isHan = (locale: string) => locale === 'zh';", 'a language'],
  ["export const isOwn = (locale: string) => locale === 'id';", 'a language'],
  ["export const all = ['id', 'zh', 'en'];", 'a language'],
  ["export const words = { id: 'x', en: 'y' };", 'a language'],
  ['export const name = (of: Record<string, string>) => of.zh;', 'a language'],
  ["export const tag = 'pt-BR';", 'a language'],
  ["export const format = new Intl.NumberFormat('id');", 'a language'],
  ["export const word = '验证码';", 'a language'],
  ['export const han = /[一-鿿]/;', 'a language'],
  ['export const said = (n: number) => `${n} ريال`;', 'a language'],
  ['export const amount = /^Rp\\s?\\d+/;', 'a currency'],
  ["export const unit = 'IDR';", 'a currency'],
  ["export const code = '62';", 'a dialling code'],
  ['export const own = /^(?:\\+?62|0)8\\d+$/;', 'a dialling code'],
  ["export const zone = 'Asia/Jakarta';", 'a time zone'],
  ["export const about = 'For users of GoPay';", 'a country or a product'],
  ["export const weekend = ['Saturday', 'Sunday'];", 'a day of the week'],
])('finds what belongs into the content in %s', async (code, what) => {
  const messages = await found(`${code}\n`, 'sample.ts');
  expect(messages.length).toBeGreaterThan(0);
  expect(messages[0]).toContain(`This names ${what}`);
});

it.each([
  "export const attribute = 'id';\nexport const entry = { id: 1 };",
  'export const han = /\\p{Script=Han}/u;',
  "export const quotes = '「」，。';",
  "export const size = 1620;\nexport const big = '1620px';",
])('lets pass %s', async (code) => {
  expect(await found(`${code}\n`, 'sample.ts')).toEqual([]);
});

const style = (css: string, file: string) =>
  file.endsWith('.css') ? css : `<p>x</p>\n\n<style>\n  ${css}\n</style>\n`;

it.each(['sample.css', 'Sample.astro'])('holds styles in %s', async (file) => {
  for (const css of [
    ':lang(zh) { color: red }',
    "[lang|='zh'] p { color: red }",
    'p { margin-left: 1rem }',
    'p { text-align: right }',
    'p { position: absolute; left: 0 }',
  ]) {
    expect(await found(style(css, file), file), css).toHaveLength(1);
  }
  for (const css of ["[data-script^='Han'] { color: red }", 'p { margin-inline-start: 1rem }']) {
    expect(await found(style(css, file), file), css).toEqual([]);
  }
});

it('finds a language in the markup of a component', async () => {
  expect(await found('<p lang="en">x</p>\n', 'Sample.astro')).toHaveLength(1);
  expect(await found('<p>帮助</p>\n', 'Sample.astro')).toHaveLength(1);
});
