import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { mendFile } from '../../../src/check/fix/mend.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';

/*
 * Values that YAML reads otherwise than their writer meant. The check must report each in one
 * sentence, or read it as meant. Further values are in odd-values.test.ts.
 */

const notice =
  'from: 2026-11-01\nuntil: 2026-11-30\ntext:\n  id: Gangguan hari ini\n  zh: 今天有故障\n  en: There is an outage today\n';

const path = 'content/notices/a.yaml';

const saidOf = (text: string): string[] => {
  const file = contentFile(path, text);
  return checkContent(file ? [file] : [], '2026-11-23').map(
    ({ line, rule, message, fix }) => `${line} ${rule} ${message} ${fix}`,
  );
};
const put = (from: string, to: string): string => notice.replace(from, to);

it.each([
  [put('There', '!There'), '6 yaml The first word of this text begins with “!” or “&”'],
  [put('There', '&There'), '6 yaml The first word of this text begins with “!” or “&”'],
  [put('There', '> There'), '6 yaml A text that begins with “>” or “|” means something else here.'],
  [put('There', '| There'), '6 yaml A text that begins with “>” or “|” means something else here.'],
  [put('There', '*There'), '6 yaml A text that begins with “*” or “&” means something else here.'],
  [put('今天有', '今天\n    有'), '5 chinese-text Lines that are folded are joined by a space'],
  [
    put('今天有', '>-\n    今天\n    有'),
    '5 chinese-text Lines that are folded are joined by a space',
  ],
  [put('今天有', '“今天，\n    有').replace('故障', '故障”'), '5 chinese-text '],
  [`${notice}  fr: Panne\n`, '7 schema “fr” is not known here. Remove it. Known here: id, zh, en.'],
  [put('from: 2026-11-01\n', ''), '1 schema “from” is missing. Add it. It is: First day it shows.'],
  [put('There is an outage today', '12345'), '6 schema “text › en” has the wrong form.'],
  [put('There is an outage today', 'true'), '6 schema “text › en” has the wrong form.'],
  [put('There is an outage today', 'null'), '6 schema “text › en” has no value.'],
  [`${notice}until: 2026-12-31\n`, '7 yaml This key stands here twice'],
  [put('  zh', '  id: Lagi\n  zh'), '5 yaml This key stands here twice'],
  [put('2026-11-01', '2026年11月1日'), '1 schema “2026年11月1日” is not how “from” gives a day.'],
  [put('2026-11-01', '2026-02-29'), 'a day that does not exist: that month has 28.'],
  [`${notice}---\n${notice}`, '7 yaml A line of “---” begins a second document.'],
  [notice.replaceAll('\n', '\r\n'), '1 text-form Lines end as on Windows (CRLF).'],
  [`\uFEFF${notice}`, '1 text-form The file begins with an invisible byte order mark.'],
])('%j is one sentence, at its line', (text, said) => {
  const found = saidOf(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it('a key in capitals is told which one it stands for', () => {
  expect(saidOf(put('  en:', '  EN:'))).toContain(
    '6 schema “EN” is not known here. Did you mean “en”?',
  );
});

it('a language beside the text, not under it, is not a text without a name', () => {
  const said = saidOf(put('  en:', 'en:'));
  expect(said.filter((sentence) => sentence.includes('“”'))).toEqual([]);
  expect(said).toContainEqual(expect.stringMatching(/^6 schema “en” is not known here\./));
});

it.each([
  // Words that an older YAML takes for true and false, the code of Norway among them.
  ...['no', 'yes', 'on', 'off', 'NO', 'y'].map((word) => put('There is an outage today', word)),
  put('2026-11-01', '"2026-11-01"'),
  put('2026-11-01', '!!str 2026-11-01'),
  `---\n${notice}`,
  `${notice}...\n`,
  `# Gangguan\n${notice}`,
  put('There is an', 'There is\n    an'),
  put('There is', '>-\n    There is'),
  put('今天有', '|\n    今天\n    有'),
  put('11-30', '11-01'),
])('%j is no mistake', (text) => {
  expect(saidOf(text)).toEqual([]);
});

it('a Chinese text that was folded is put on one line', async () => {
  const folded = put('今天有故障', '今天\n    有「故障」，\n    GoPay 用不了');
  const { text } = await mendFile(path, folded);
  expect(text).toBe(put('今天有故障', "'今天有「故障」，GoPay 用不了'"));
});
