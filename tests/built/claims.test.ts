import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/read/read-content.ts';
import { readClaims } from '../../src/authoring/sources/read-claims.ts';
import { untraced, valuesOnPage } from '../claims/untraced.ts';

const pages = globSync('dist/**/*.html').map((path) => [path, readFileSync(path, 'utf8')] as const);

it('every number, address and amount a reader sees traces to a claim with a source and a date', async () => {
  expect(pages.flatMap(([, html]) => valuesOnPage(html)).length).toBeGreaterThan(1000);
  expect(untraced(readClaims(await readContent('.')), pages)).toEqual([]);
});

it('every fact is on the page of all facts, in every language', async () => {
  const facts = readClaims(await readContent('.')).filter(({ id }) => id.startsWith('fact '));
  for (const locale of ['id', 'zh', 'en']) {
    const html = readFileSync(`dist/${locale}/facts/index.html`, 'utf8');
    const missing = facts.filter(({ id }) => !html.includes(`id="${id.slice('fact '.length)}"`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  }
});
