import type { Plugin } from 'vite';

/** `SearchField.astro_astro_type_script_index_0_lang` is the script of `SearchField`. */
const shortName = ({ name }: { name: string }): string =>
  `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`;

/** Scripts that cannot wait: what works at once, and what leads from an address to another. */
const inPages = /\/(?:AtOnce|index|404)\.[^/]+$/;

/**
 * Keeps the scripts of components out of pages, however small: in each page they would weigh, and
 * have to be allowed by its policy. Files have short names, since pages list them.
 */
export const scriptFiles = (): Plugin => ({
  name: 'script-files',
  config: () => ({
    build: {
      assetsInlineLimit: (file) => (inPages.test(file) ? undefined : false),
    },
  }),
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { rolldownOptions: { output: { entryFileNames: shortName } } } }
      : undefined,
});
