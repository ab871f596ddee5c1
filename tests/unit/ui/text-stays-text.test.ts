import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Ways for a text to become markup, style or code. */
const sinks =
  /set:html|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|parseFromString|createContextualFragment|setHTMLUnsafe|\beval\(|new Function|\son[a-z]+="|\sstyle="/;

/** Markup that the build itself has made, from content that writers review. */
const exceptions = ['src/articles/Prose.astro', 'src/articles/Table.astro'];

it('nothing in the source turns text into markup, style or code', () => {
  const found = globSync('src/**/*.{ts,astro}')
    .filter((file) => !exceptions.includes(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(
          (line) => sinks.test(line) && !/set:html=\{embedJson\((?:data|rules)\)\}/.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

it('links that open elsewhere do not say where from', () => {
  const without = globSync('src/**/*.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<a\s[^>]*?(?:target=|href="https?:)[^>]*>/g)]
      .map(([link]) => link)
      .filter((link) => !link.includes('noreferrer'))
      .map((link) => `${file}: ${link}`),
  );
  expect(without).toEqual([]);
});
