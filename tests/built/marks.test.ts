import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const atMost = 7;

/** Citation marks of the text of an article; the list of sources has none. */
const marksIn = (path: string): number =>
  readFileSync(path, 'utf8').match(/<sup class="cite"/g)?.length ?? 0;

it.each(['id', 'zh', 'en'])(
  `an article has at most ${atMost} citation marks on average (%s)`,
  (locale) => {
    const articles = globSync(`dist/${locale}/articles/*/index.html`);
    const marks = articles.reduce((sum, path) => sum + marksIn(path), 0);
    expect(marks).toBeGreaterThan(articles.length);
    expect(marks / articles.length).toBeLessThanOrEqual(atMost);
  },
);

it('every mark leads to a source of its page, and every source is folded', () => {
  for (const path of globSync('dist/{id,zh,en}/articles/*/index.html')) {
    const html = readFileSync(path, 'utf8');
    const [, list = ''] = /<details id="source-list">([\s\S]*?)<\/details>/.exec(html) ?? [];
    for (const [, id = ''] of html.matchAll(/href="#(source-\d+)"/g)) {
      expect(list, `${path} ${id}`).toContain(`<li id="${id}">`);
    }
  }
});
