import { Converter as toSimplified } from 'opencc-js/t2cn';
import { Converter as toTraditional } from 'opencc-js/cn2t';

const firstHan = 0x4e00;
const lastHan = 0x9fff;

const asItIs = (text: string): string => text;

const converters: Record<string, (text: string) => string> = {
  Hans: toSimplified({ from: 't', to: 'cn' }),
  Hant: toTraditional({ from: 'cn', to: 't' }),
};

/** Puts the characters of a Chinese script for those of the other; other scripts have none. */
export const toScript = (script: string): ((text: string) => string) =>
  converters[script] ?? asItIs;

/**
 * The characters of a text as the other Chinese script writes them, each followed by its form in
 * the text, since readers type either script. Only characters of the text are sent to the browser:
 * a whole table is a hundred times larger.
 *
 * @param script ISO 15924 code of the script of the text: `Hant` is traditional
 */
export const scriptFold = (corpus: string, script: string): string => {
  const convert = toScript(script);
  if (convert === asItIs) return '';
  const used = new Set(corpus);
  let fold = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCodePoint(code);
    const own = convert(character);
    if (own !== character && used.has(own)) fold += character + own;
  }
  return fold;
};
