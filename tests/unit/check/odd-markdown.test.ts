import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';

/*
 * Lines of a text that Markdown makes something else of than their writer meant, or something less.
 * The check must report each line in one sentence. Further lines are in odd-lines.test.ts.
 */

const head = '---\ntitle: 好\nsummary: 好的。\n---\n\n## 步骤\n\n';

/** What the rules on the form of a text say of a line. */
const saidOf = (line: string): string[] => {
  const texts = {
    'content/articles/a/article.yaml': 'sourceLanguage: zh\n',
    'content/articles/a/zh.mdx': `${head}${line}\n`,
  };
  const files = Object.entries(texts).flatMap(([path, text]) => contentFile(path, text) ?? []);
  return checkContent(files, '2026-11-23')
    .filter(({ rule }) => ['markdown', 'headings', 'mdx', 'link', 'chinese-text'].includes(rule))
    .map(({ line: at, message, fix }) => `${at} ${message} ${fix}`);
};

it.each([
  // Signs that readers see
  ['点_「帮助」_再提交。', '8 Readers see the sign “_” here.'],
  ['点_帮助_再提交。', '8 Readers see the sign “_” here.'],
  ['点**帮助***再提交。', '8 Readers see the sign “*” here.'],
  ['点***帮助**再提交。', '8 Readers see the sign “*” here.'],
  ['点==帮助==再提交。', '8 Readers see “==帮助==” as it stands here.'],
  ['见[[退款]]。', '8 Readers see “[[退款]]” as it stands here.'],
  ['> [!NOTE]\n> 先截图。', '8 Readers see “[!NOTE]” as it stands here.'],
  [':::note\n先截图。\n:::', '8 “:::” begins no box here'],
  ['- [] 截图', '8 Readers see “[]” as it stands here. Put an ordinary list into <Checklist>.'],
  // Stars that were meant as such
  ['拨打*123*4#查询。', '8 The signs “*” beside these numbers vanish'],
  ['一共 5*3 加 2*4。', '8 The signs “*” beside these numbers vanish'],
  // Bold around a link or code
  [
    '点**[帮助](page:contact)**再提交。',
    'Put the signs within the link: [**帮助**](page:contact).',
  ],
  ['点**`OK`**再提交。', 'Remove the signs: what stands between them is set off already.'],
  // Lists of other programs
  ['o\t先截图\no\t再提交', '8 “o” begins no item of a list'],
  ['·\t先截图\n·\t再提交', '8 “·” begins no list'],
  ['§ 先截图\n§ 再提交', '8 “§” begins no item of a list'],
  ['\uF0D8 先截图\n\uF0D8 再提交', 'begins no item of a list'],
  ['➢ 先截图\n➢ 再提交', '8 “➢” begins no item of a list'],
  ['＊ 先截图\n＊ 再提交', '8 “＊” begins no item of a list'],
  ['－ 先截图\n－ 再提交', '8 “－” begins no item of a list'],
  ['✅ 先截图\n❌ 先拉黑', '8 “✅” begins no item of a list'],
  ['- ✅ 先截图\n  ❌ 先拉黑', '8 “✅” begins no item of a list'],
  ['一、先截图\n二、再提交', '8 “一、” begins no item of a list'],
  ['（一）先截图\n（二）再提交', '8 “（一）” begins no item of a list'],
  ['第一步：先截图\n第二步：再提交', '8 “第一步” begins no item of a list'],
  ['1️⃣ 先截图\n2️⃣ 再提交', '8 “1️⃣” begins no item of a list'],
  ['1：先截图\n2：再提交', '8 “1：” begins no item of a list'],
  ['a. 先截图\nb. 再提交', '8 “a.” begins no item of a list'],
  ['ii) 先截图\niii) 再提交', '8 “ii)” begins no item of a list'],
  ['请先：\na. 先截图\nb. 再提交', '9 “a.” begins no item of a list'],
  // Tables
  [
    '| 时间 | 钱 |\n|---|---|\n| 早上 | 一样 | 免费 |',
    '10 This row has 3 cells and the first has 2',
  ],
  ['时间 | 钱\n--- | ---\n早上 | 一样 | 免费', '10 This row has 3 cells and the first has 2'],
  ['｜ 时间 ｜ 钱 ｜\n｜---｜---｜\n｜ 早上 ｜ 免费 ｜', '8 This table has no line of “|---|---|”'],
  ['| 时间 | 钱 |\n|---|\n| 早上 | 免费 |', 'with as many columns and plain signs'],
  // Blocks without the list that they are for
  ['<Steps>\n\n先截图。\n\n</Steps>', '8 No list stands in “<Steps>”. Begin each entry with “1. ”'],
  ['<Checklist>\n\n截图\n\n</Checklist>', '8 No list stands in “<Checklist>”.'],
  // Headings
  ['先截图\n===', '8 This line becomes a heading'],
])('%j is one sentence', (line, said) => {
  const found = saidOf(line);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it.each([
  '我的用户名是 nama_unik_saya。',
  '✅ 先截图',
  '- ✅ 先截图\n- ❌ 先拉黑',
  '拨打 \\*123\\*4# 查询。',
  '一样 == 一样',
  '| 时间 | 钱 |\n|---|---|\n| 早上 \\| 晚上 | 免费 |',
  '| 时间 | 钱 |\n|---|---|\n| 早上 |',
  '|时间|钱|\n|---|---|\n|早上|免费|',
  '**帮助**（Bantuan）再提交。',
])('%j is no mistake', (line) => {
  expect(saidOf(line)).toEqual([]);
});
