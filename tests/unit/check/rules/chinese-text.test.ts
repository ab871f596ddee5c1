import { describe, expect, it, vi } from 'vitest';
import { chineseTextRule } from '../../../../src/check/rules/chinese-text.ts';
import { saidBy } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

/** What the rule says of a Chinese text whose first line is line 4 of its file. */
const saidOf = (body: string) =>
  saidBy(chineseTextRule, { 'articles/a/zh.mdx': `---\ntitle: 付款\n---\n${body}` }).map((line) =>
    line.replace('articles/a/zh.mdx:', ''),
  );

const said = (written: string, better: string) =>
  `Spacing or punctuation: “${written}”. Write “${better}”. (fixable)`;

describe('a correction of a Chinese text', () => {
  it('is told at its place, with four characters on either side', () => {
    expect(saidOf('一二三四五用A六七八九十\n')).toEqual([
      '4:7 ' + said('三四五用A六七八九', '三四五用 A 六七八九'),
    ]);
  });

  it('of a mark has four characters on either side of the mark', () => {
    expect(saidOf('一二三四五,六七八九十\n')).toEqual([
      '4:6 ' + said('二三四五,六七八九', '二三四五，六七八九'),
    ]);
  });

  it('is told with the next one where they are near each other, else for itself', () => {
    expect(saidOf('一二三四五ABCDEFGH六七八九十\n')).toEqual([
      '4:6 ' + said('二三四五ABCDEFGH六七八九', '二三四五 ABCDEFGH 六七八九'),
    ]);
    expect(saidOf('一二三四五ABCDEFGHI六七八九十\n')).toEqual([
      '4:6 ' + said('二三四五ABCD', '二三四五 ABCD'),
      '4:15 ' + said('FGHI六七八九', 'FGHI 六七八九'),
    ]);
  });

  it('is near to the last one of its group, not to the first', () => {
    expect(saidOf('一A二三四五B六七八九C十\n')).toEqual([
      '4:2 ' + said('一A二三四五B六七八九C十', '一 A 二三四五 B 六七八九 C 十'),
    ]);
  });

  it('shows nothing of the lines before and after', () => {
    expect(saidOf('上一行\n用A\n下一行\n')).toEqual(['5:2 ' + said('用A', '用 A')]);
    expect(saidOf('上一行\nA用\n下一行\n')).toEqual(['5:2 ' + said('A用', 'A 用')]);
    expect(saidOf('上一行\n真的吗?\n下一行\n')).toEqual(['5:4 ' + said('真的吗?', '真的吗？')]);
    expect(saidOf('上一行\n(见下)\n下一行\n')).toEqual(['5:1 ' + said('(见下)', '（见下）')]);
  });

  it('at the end of a file without a last line end shows what is there', () => {
    expect(saidOf('用A')).toEqual(['4:2 ' + said('用A', '用 A')]);
  });

  it('shows no space at its edges', () => {
    expect(saidOf('一二 三四五A六七八 九十\n')).toEqual([
      '4:7 ' + said('三四五A六七八', '三四五 A 六七八'),
    ]);
  });

  it('is none in another language, or where the text is right', () => {
    expect(saidOf('一二三 A 四五六。\n')).toEqual([]);
    expect(saidBy(chineseTextRule, { 'articles/a/en.mdx': '---\ntitle: x\n---\n用A\n' })).toEqual(
      [],
    );
  });
});

describe('a Chinese text in YAML', () => {
  it('whose lines are folded is told once, and whatever comes after it as well', () => {
    const yaml = 'a:\n  zh: 上一行\n    下一行\nb:\n  zh: 一二三四用A\n';
    expect(saidBy(chineseTextRule, { 'evidence.yaml': yaml })).toEqual([
      'evidence.yaml:2:7 Lines that are folded are joined by a space, which Chinese has not. Write the text on one line, between quotes. (fixable)',
      `evidence.yaml:5:12 ${said('二三四用A', '二三四用 A')}`,
    ]);
  });

  it('that cannot be changed safely where it stands is shown as it should be', () => {
    const yaml = 'a:\n  zh: "用A\\n用B\\n"\n';
    expect(saidBy(chineseTextRule, { 'evidence.yaml': yaml })).toEqual([
      'evidence.yaml:2:3 Spacing or punctuation of this text. Write “用 A\n用 B”.',
    ]);
  });
});
