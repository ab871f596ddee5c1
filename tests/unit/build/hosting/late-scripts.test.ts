import { expect, it } from 'vitest';
import { withLateScripts } from '../../../../src/build/hosting/late-scripts.ts';

const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;

it('the modules of a page are asked for by one script at its end, each once', () => {
  const html = withLateScripts(
    page(
      '<p>a</p><script type="module" src="/_astro/a.js"></script><p>b</p>' +
        '<script type="module" src="/_astro/b.js"></script><script type="module" src="/_astro/a.js"></script>',
    ),
  );
  expect(html).toMatch(
    /^<!DOCTYPE html><html><body><p>a<\/p><p>b<\/p><script data-modules="\/_astro\/a\.js \/_astro\/b\.js">/,
  );
  expect(html.match(/<script/g)).toHaveLength(1);
});

it('two pages with other modules have the same code in them', () => {
  const [one, other] = ['a', 'b'].map(
    (name) =>
      />(\(m=>.*?)<\/script>/.exec(
        withLateScripts(page(`<script type="module" src="/_astro/${name}.js"></script>`)),
      )?.[1],
  );
  expect(one).toBe(other);
  expect(one).toContain('import(');
});

it('a page without modules, and scripts that stand in a page, are left as they are', () => {
  const html = page(
    '<script type="module">go()</script><script type="application/json">{}</script>',
  );
  expect(withLateScripts(html)).toBe(html);
});

it('a form that does nothing without its code asks for it with the page', () => {
  const html =
    '<html><body data-needs-code="true"><script type="module" src="/_astro/a.js"></script></body></html>';
  expect(withLateScripts(html)).toBe(html);
});
