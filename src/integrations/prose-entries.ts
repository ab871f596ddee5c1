import type { AstroIntegration, ContentEntryType, HookParameters } from 'astro';

/** `@astrojs/mdx` and `@astrojs/markdoc` register their files by the same function. */
type Setup = HookParameters<'astro:config:setup'> & {
  addContentEntryType: (type: ContentEntryType) => void;
};

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Takes articles in as text. `@astrojs/mdx` would make a module of each, which the bundler then
 * has to carry; pages compile the text themselves (`prose/prose.ts`). The front matter is left as it
 * is: thousands that did not change need not be parsed, and the schema parses the others
 * (`collections.ts`).
 */
export const proseEntries = (): AstroIntegration => ({
  name: 'prose-entries',
  hooks: {
    'astro:config:setup': (setup) => {
      (setup as Setup).addContentEntryType({
        extensions: ['.mdx'],
        getEntryInfo: ({ contents }) => {
          const [head = '', front = ''] = frontMatter.exec(contents) ?? [];
          return {
            data: { front },
            body: contents.slice(head.length),
            rawData: front,
            slug: '',
          };
        },
      });
    },
  },
});
