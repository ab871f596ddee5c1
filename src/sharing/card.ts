import { rasterise } from './rasterise.ts';
import type { ShareColours, ShareText } from './share-text.ts';
import { unitsPerEm, type Typeface } from './typeface.ts';

/** As wide and high as networks show a picture beside a link. */
export const width = 1200;
export const height = 630;

/** Space at the left and right of text. */
export const margin = 80;

/** Steps from the ground to the colour of text, for the edges of letters. */
export const shades = 32;

/** Bytes of a row: the filter of a PNG, none, which suits flat colours; then its points. */
export const rowLength = 1 + width;

/** A picture of few colours as rows of a PNG; the first colours are the steps from ground to text. */
export type Card = { rows: Uint8Array; palette: Uint8Array };

/** A line of text as outlines; `y` is where it stands. */
const textAt = (text: string, x: number, y: number, size: number, { draw }: Typeface): string => {
  const scale = size / unitsPerEm;
  let at = x;
  return Array.from(text)
    .map((character) => {
      const { outline, advance } = draw(character);
      const place = `translate(${at} ${y}) scale(${scale} ${-scale})`;
      at += advance * scale;
      return outline === '' ? '' : `<path transform="${place}" d="${outline}"/>`;
    })
    .join('');
};

/** The mark of the site, as in `components/Mark.astro`. */
const mark = ({ strap, text }: ShareColours): string =>
  `<g transform="translate(${margin} 64) scale(2)"><path d="M12 1h8v12h-8z" fill="${strap}"/>` +
  `<rect x="4.5" y="12" width="23" height="17" rx="8.5" fill="none" stroke="${text}" stroke-width="5"/></g>`;

const parts = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Gives each point the number of its colour; nearly the same colours count as the same. */
const toFewColours = (pixels: Uint8Array, first: number[][]): Card => {
  const palette = [...first];
  const keyOf = ([red = 0, green = 0, blue = 0]: number[]) => (red << 16) | (green << 8) | blue;
  const known = new Map(palette.map((colour, index) => [keyOf(colour), index]));
  const rows = new Uint8Array(rowLength * height);
  for (let n = 0; n < width * height; n += 1) {
    const at = n * 4;
    const exact = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    let index = known.get(exact);
    if (index === undefined) {
      const coarse = [...pixels.subarray(at, at + 3)].map((value) =>
        Math.min(255, Math.round(value / 8) * 8),
      );
      index = known.get(keyOf(coarse)) ?? palette.push(coarse) - 1;
      known.set(keyOf(coarse), index);
      known.set(exact, index);
    }
    rows[rowLength * Math.floor(n / width) + 1 + (n % width)] = index;
  }
  return { rows, palette: Uint8Array.from(palette.flat()) };
};

/** Draws all but the title, once for every language. Its texts have to be prepared. */
export const drawCard = (
  { site, tagline }: Pick<ShareText, 'site' | 'tagline'>,
  colours: ShareColours,
  bold: Typeface,
  regular: Typeface,
): Card => {
  const { ground, text, strap } = colours;
  const [from, to] = [parts(ground), parts(text)];
  const steps = Array.from({ length: shades }, (_, n) =>
    from.map((value, part) => Math.round(value + ((to[part]! - value) * n) / (shades - 1))),
  );
  const pixels = rasterise(
    `<rect width="${width}" height="${height}" fill="${ground}"/>` +
      `<rect y="${height - 16}" width="${width}" height="16" fill="${strap}"/>${mark(colours)}` +
      `<g fill="${text}">${textAt(site, margin + 80, 112, 42, bold)}` +
      `${textAt(tagline, margin, height - 62, 32, regular)}</g>`,
    width,
    height,
  );
  return toFewColours(pixels, steps);
};
