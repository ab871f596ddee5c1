import * as autocorrect from '@huacnlee/autocorrect/autocorrect_bg.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Switched off: spaces around parentheses, which become full-width here, and around hyphens and
 * back-ticks, which are part of names of products and menus.
 */
const config = {
  rules: { 'space-bracket': 0, 'space-dash': 0, 'space-backticks': 0, spellcheck: 0 },
};

let started: typeof autocorrect | undefined;

/**
 * AutoCorrect, compiled at first use. The package's entry imports its `.wasm` file as a module,
 * which Node calls experimental and warns of; here the bytes of that file are read.
 */
const start = (): typeof autocorrect => {
  const { resolve } = createRequire(import.meta.url);
  const bytes = readFileSync(resolve('@huacnlee/autocorrect/autocorrect_bg.wasm'));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    './autocorrect_bg.js': autocorrect,
  });
  autocorrect.__wbg_set_wasm(exports);
  (exports as { __wbindgen_start: () => void }).__wbindgen_start();
  autocorrect.loadConfig(JSON.stringify(config));
  return autocorrect;
};

/** Spacing between Chinese and Latin letters or figures, and full-width punctuation. */
export const autocorrected = (text: string): string => (started ??= start()).format(text);
