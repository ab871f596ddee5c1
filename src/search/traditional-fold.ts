import { Converter } from 'opencc-js/t2cn';

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/**
 * The traditional characters whose simplified form a text uses, each followed by that form. Only
 * those travel to the browser: a whole table is a hundred times larger.
 */
export const traditionalFold = (corpus: string): string => {
  const simplify = Converter({ from: 't', to: 'cn' });
  const used = new Set(corpus);
  let fold = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCodePoint(code);
    const simple = simplify(character);
    if (simple !== character && used.has(simple)) fold += character + simple;
  }
  return fold;
};
