import { expect, it } from 'vitest';
import { mendFile } from '../../../src/check/fix/mend.ts';
import { readContent } from '../../../src/check/read/read-content.ts';

const mended = async (path: string, text: string) => (await mendFile(`content/${path}`, text)).text;

const mdx = (body: string) => `---\ntitle: 标题\nsummary: 摘要\n---\n\n${body}`;

it('form is mended: byte order mark, line ends, tabs, invisible characters and trailing spaces', async () => {
  expect(
    await mendFile(
      'content/evidence.yaml',
      '\uFEFFa:\r\n\tid: Struk\u200B  \r\n\tzh: 小票\r\n\ten: Receipt',
    ),
  ).toEqual({
    text: 'a:\n  id: Struk\n  zh: 小票\n  en: Receipt\n',
    done: [
      'byte order mark',
      'line ends',
      'invisible characters',
      'spaces at line ends',
      'end of the last line',
      'indents',
    ],
  });
});

it('Chinese gets its spaces and full-width marks, also across links, bold and facts', async () => {
  expect(
    await mended(
      'articles/a/zh.mdx',
      mdx(
        '## 打开Gojek应用\n\n用[Gojek帮助](channel:a)里,看**PIN码**(见<Fact id="a.b">GoPay说明</Fact>)。\n',
      ),
    ),
  ).toBe(
    mdx(
      '## 打开 Gojek 应用\n\n用 [Gojek 帮助](channel:a)里，看 **PIN 码**（见 <Fact id="a.b">GoPay 说明</Fact>）。\n',
    ),
  );
});

it('what people type and what is code stay as they are', async () => {
  const text = mdx('值是<Fact id="a.b" />，`在a里`。\n');
  expect(await mended('articles/a/zh.mdx', text)).toBe(text);
  const phrases = 'article:\n  zh:\n    - 用GoPay,没到账\n';
  expect(await mended('articles/a/asked-as.yaml', phrases)).toBe(phrases);
});

it('Chinese in YAML is mended where it stands, with its quotes and comments', async () => {
  expect(
    await mended(
      'evidence.yaml',
      "a:\n  id: di Gojek,baru # catatan\n  zh: '在Gojek里: 好' # 在a\n  en: in Gojek,now\n",
    ),
  ).toBe("a:\n  id: di Gojek,baru # catatan\n  zh: '在 Gojek 里：好' # 在a\n  en: in Gojek,now\n");
});

it('comments of the writer stay, also beside what is mended', async () => {
  expect(await mended('articles/a/zh.mdx', mdx('在Gojek里。{/* 见 a  b */}好。\n'))).toBe(
    mdx('在 Gojek 里。{/* 见 a  b */}好。\n'),
  );
});

it('placeholders stay whole', async () => {
  const text = 'a:\n  id: x\n  zh: 等待{value}后\n  en: x\n';
  expect(await mended('evidence.yaml', text)).toBe(text);
});

it('the layout of YAML is that of the project, and no value changes', async () => {
  expect(await mended('evidence.yaml', 'a:   {id: "x",zh: 好, en: "2026-01-01"}\n')).toBe(
    "a: { id: 'x', zh: 好, en: '2026-01-01' }\n",
  );
});

it('a second run finds nothing to do', async () => {
  const untidy = mdx(
    '在Gojek里,点“帮助” (见下) 。。等3天;再看A/B，，好吗? 用[GoPay邮箱](channel:a)发出\n',
  );
  const once = await mended('articles/a/zh.mdx', untidy);
  expect(once).not.toBe(untidy);
  expect(await mended('articles/a/zh.mdx', once)).toBe(once);
});

it('the real content needs no mending', async () => {
  for (const { path, text } of await readContent('.')) {
    expect(await mendFile(path, text), path).toEqual({ text, done: [] });
  }
});
