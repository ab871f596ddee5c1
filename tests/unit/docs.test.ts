import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = globSync([
  '*.md',
  'content/*.md',
  'docs/**/*.md',
  'hosting/*.md',
  '.github/*.md',
  '.github/dependabot.yml',
]).sort();

/** Pages name files in code between back-ticks, from the root of the project. */
const named = /`((?:src|tests|docs|hosting|public|\.github|\.vscode|content)\/[\w./{},*<>-]+)`/g;

/** Files that a page tells its reader to make: the article of the writers’ guide, another language. */
const examples = /^content\/(?:articles\/keep-proof|(?:ui|search)\/ms\.yaml)|^docs\/rules\/<slug>/;

const isThere = (pattern: string): boolean => globSync(pattern.replace(/<\w+>/g, '*')).length > 0;

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only files that are there', () => {
    const paths = [...text.matchAll(named)].map(([, path = '']) => path);
    expect(paths.filter((path) => !examples.test(path) && !isThere(path))).toEqual([]);
  });

  it('links only files that are there', () => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !isThere(join(dirname(page), path)))).toEqual([]);
  });
});
