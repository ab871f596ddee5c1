import { beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/check/check-folder.ts';
import { terminalReport } from '../../../src/check/report/terminal.ts';

let lines: string[];

beforeAll(async () => {
  const checked = await checkFolder('tests/fixtures/broken-content', '2026-11-23');
  lines = terminalReport(checked).split('\n');
});

const at = (place: string) => lines.filter((line) => line.startsWith(`content/${place}`));

describe('the content check', () => {
  it('lists all problems at once, in the order of files and lines, and counts them', () => {
    const problems = at('');
    expect(problems.length).toBeGreaterThan(15);
    const warnings = problems.filter((line) => line.includes('(warning)')).length;
    expect(lines.at(-2)).toContain(
      `${problems.length - warnings} errors and ${warnings} warnings in the content.`,
    );
  });

  it('says which key was mistyped', () => {
    expect(at('articles/lost/article.yaml:8:1 schema')).toEqual([
      'content/articles/lost/article.yaml:8:1 schema — “checkd” is not known here. Did you mean “checked”?',
    ]);
    // A mistyped key is not reported as missing too.
    expect(at('articles/lost/article.yaml:1:1 schema')).toEqual([]);
  });

  it('says which references lead nowhere, and what was meant', () => {
    expect(at('articles/lost/article.yaml:1:')).toContain(
      'content/articles/lost/article.yaml:1:1 reference — There is no topic “safty” in content/topics.yaml. Did you mean “safety”?',
    );
    expect(at('articles/lost/article.yaml:7:17')[0]).toMatch(/no article “found”/);
    expect(at('articles/lost/id.mdx:10:11')[0]).toMatch(
      /There is no fact “time\.weight” in content\/facts\/\. Did you mean “time\.wait”\?/,
    );
    expect(at('articles/lost/id.mdx:12:55')[0]).toMatch(/Did you mean “hotline”\?/);
  });

  it('finds numbers and addresses in prose that have no source', () => {
    expect(at('articles/lost/id.mdx:3:22')[0]).toMatch(/A number stands in the prose: “24”/);
    expect(at('articles/lost/id.mdx:9:12')[0]).toMatch(/“0800-111”/);
    expect(at('articles/lost/id.mdx:9:35')[0]).toMatch(/e-mail address of a person/);
  });

  it('accepts links to this site only', () => {
    expect(at('articles/lost/id.mdx:12:16')[0]).toMatch(
      /link — The link “https:\/\/contoh\.id\/aturan” is not a link to this site\. Use /,
    );
  });

  it('reads a value into its fact only once, and wants a real address as its source', () => {
    expect(at('facts/time.yaml:5:5')[0]).toMatch(/must use \{value\} exactly once/);
    expect(at('facts/time.yaml:11:7')[0]).toMatch(/“wait › sources › 1 › url” is no web address/);
  });

  it('wants the fact behind a legal time limit', () => {
    expect(at('ladders/money.yaml:13:5')[0]).toMatch(/a legal time limit needs the fact/);
  });

  it('names the place where YAML cannot be read', () => {
    expect(at('channels/hotline.yaml:2:3')[0]).toMatch(/ yaml — This line is not indented/);
  });

  it('wants front matter that is closed', () => {
    expect(at('articles/orphan/en.mdx:1:1 yaml')).toEqual([
      'content/articles/orphan/en.mdx:1:1 yaml — The front matter that is opened here is never closed. Put a line of exactly “---” between it and the text.',
    ]);
  });

  it('misses the shared file of an article that has only a text', () => {
    expect(at('articles/orphan/en.mdx:1:1 file-place')).toHaveLength(1);
  });
});
