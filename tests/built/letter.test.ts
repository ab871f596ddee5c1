import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

it.each(['id', 'zh', 'en'])('the script of the letter stays light (%s)', (locale) => {
  const html = readFileSync(`dist/${locale}/letter/index.html`, 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) =>
    readFileSync(`dist${src}`),
  );
  expect(brotliCompressSync(Buffer.concat(scripts)).length).toBeLessThanOrEqual(11 * 1024);
});

it('is in the sitemap, in every language', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  for (const locale of ['id', 'zh', 'en']) expect(sitemap).toContain(`/${locale}/letter/</loc>`);
});
