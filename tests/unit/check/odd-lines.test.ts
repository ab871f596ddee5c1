import { expect, it } from 'vitest';
import { checkOnce } from './check-once.ts';

/*
 * Lines of an article that compile into something else than their writer meant, all in one text.
 * The check must report each in one sentence at its line, and nothing for lines without a mistake.
 */

/** Lines of an article with one mistake each, and what is said of them. */
const lines: [line: string, said: string][] = [
  ['Buka **“Bantuan”**lalu kirim.', 'Put the punctuation outside of the signs: “**Bantuan**”.'],
  ['Buka **Bantuan **lalu kirim.', 'Write **Bantuan**, without a space inside the signs.'],
  ['Buka menu__Bantuan__lalu kirim.', 'Write **Bantuan**.'],
  ['Buka **Bantuan lalu kirim.', 'Readers see the signs “**” here.'],
  ['Buka ＊＊Bantuan＊＊ lalu kirim.', 'Write plain ** before and after the words.'],
  ['Buka *“Bantuan”*lalu kirim.', 'Readers see the sign “*” here.'],
  ['Senin~Jumat, pagi~malam.', 'The words between the two “~” are struck out'],
  ['• Simpan struk\n• Tanya toko', '“•” begins no list'],
  ['– Simpan struk\n– Tanya toko', '“–” begins no list'],
  ['-Simpan struk\n-Tanya toko', 'A plain space is missing after “-”'],
  ['-\u00A0Simpan struk', 'A plain space is missing after “-”'],
  ['1.Simpan struk', 'A plain space is missing after “1.”'],
  ['1、Simpan struk', '“1、” begins no item of a list'],
  ['（1）Simpan struk', '“（1）” begins no item of a list'],
  ['Simpan struk:\n2. Tanya toko', '“2.” begins no item here'],
  ['Cara\tWaktu\nKartu\tLama', 'Columns that are held apart like this run together.'],
  ['| Cara | Waktu |\n| Kartu | Lama |', 'This table has no line of “|---|---|” under its first'],
  ['Simpan struk[^a].\n\n[^a]: Foto juga boleh.', 'A footnote gets a heading in English'],
  ['- [ ] Simpan struk', 'A box that nobody can tick'],
  ['- Simpan struk\n-', 'This item of a list is empty.'],
  ['5. Simpan struk', 'This becomes a list that begins with 5.'],
  [
    '<Steps>\n\n- Simpan struk\n- Tanya toko\n\n</Steps>',
    'Steps are numbered, and this list has dashes.',
  ],
  [
    '<Steps>\n\n1. Simpan struk\n\nLalu:\n\n2. Tanya toko\n\n</Steps>',
    'The numbers begin again at 1 here',
  ],
  ['<Checklist>\n\n1. Simpan struk\n\n</Checklist>', 'A checklist has boxes to tick'],
  ['[Bantuan][bantuan]', 'This is no link, so readers see its brackets.'],
  ['[Bantuan]（page:contact）', '“page:contact” stands here as text'],
  ['##\u00A0Bantuan', 'A plain space is missing after “#”'],
  ['＃＃ Bantuan', '“＃＃” begins no heading.'],
  ['## 💳', 'This heading has no words.'],
  ['Simpan struk\n---', 'This line becomes a heading'],
];

/** Lines in which nothing is wrong. */
const sound = [
  'Buka “**Bantuan**” lalu kirim.',
  '1) Simpan struk\n2) Tanya toko',
  '| Cara | Waktu |\n|---|---|\n| Kartu | Lama |',
  'Tekan \\*\\*bintang\\*\\* di layar.',
  'Simpan struk — lalu tanya toko.',
  'Kira-kira seminggu~ ya.',
];

const blocks = [...lines.map(([line]) => line), ...sound];
const article = `---\ntitle: Ganjil\nsummary: Semua yang ganjil.\n---\n\n## Awal\n\n${blocks.join('\n\n')}\n`;
const run = checkOnce({
  'articles/odd/article.yaml': 'topic: money\n',
  'articles/odd/id.mdx': article,
});

/** What the check says of the lines of one block. */
const saidOf = (block: string): string[] => {
  const first = article.slice(0, article.indexOf(`\n\n${block}\n`)).split('\n').length + 2;
  const last = first + block.split('\n').length;
  return run()
    .saidOf('articles/odd/id.mdx')
    .filter((line) => {
      const at = Number.parseInt(line, 10);
      return at >= first && at < last;
    });
};

it('there are many of them, and one run tells all', () => {
  expect(lines.length).toBeGreaterThanOrEqual(30);
  expect(run().status()).toBe(1);
});

it.each(lines)('%j is one sentence, at its line', (block, said) => {
  const found = saidOf(block).filter((line) => !/^\d+ (?:asked-as|chinese-text)/.test(line));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it.each(sound)('%j is no mistake', (block) => {
  expect(saidOf(block)).toEqual([]);
});
