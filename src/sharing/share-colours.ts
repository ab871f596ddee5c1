import { readFileSync } from 'node:fs';
import type { ShareColours } from './share-text.ts';

/** The colours of the site's band, from the tokens of its light theme. */
export const shareColours = (): ShareColours => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const colour = (token: string): string => {
    const [, hex] = new RegExp(`--${token}: (#[0-9a-f]{3,6});`).exec(tokens) ?? [];
    if (hex === undefined) throw new Error(`tokens.css gives --${token} no colour.`);
    return hex.length === 4
      ? `#${Array.from(hex.slice(1), (digit) => digit.repeat(2)).join('')}`
      : hex;
  };
  return { ground: colour('band'), text: colour('on-band'), strap: colour('strap') };
};
