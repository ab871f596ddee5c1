import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const styles = globSync('src/**/*.{css,astro}').map((path) => {
  const text = readFileSync(path, 'utf8');
  const css = path.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, inside]) => inside).join('\n');
  return { path, css };
});

const found = (pattern: RegExp) =>
  styles.flatMap(({ path, css }) => (css.match(pattern) ?? []).map((text) => `${path}: ${text}`));

it('no selector names a language: styles choose by data-script and dir', () => {
  expect(found(/:lang\([^)]*\)|\[lang[|~^*$]?=[^\]]*\]/g)).toEqual([]);
});

it('layout follows the direction of the text', () => {
  expect(
    found(
      /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[\s;{])(?:left|right):|(?:text-align|float|clear): (?:left|right)\b/gm,
    ),
  ).toEqual([]);
});
