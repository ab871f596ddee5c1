import { breakLines } from './break-lines.ts';
import { drawCard, height, margin, rowLength, shades, width, type Card } from './card.ts';
import { encodePng } from './png.ts';
import { rasterise } from './rasterise.ts';
import type { ShareColours, ShareText } from './share-text.ts';
import { typeface, unitsPerEm } from './typeface.ts';

/** How much of each point a character covers, in shades. */
type Mask = { points: Uint8Array; width: number; height: number };

/** Sizes of a title, each with the lines it may take; the first that fits is taken. */
const sizes = [
  { size: 84, most: 2 },
  { size: 72, most: 3 },
  { size: 58, most: 4 },
  { size: 46, most: 5 },
];

/** Space around a letter in its mask, for what reaches out of its box. */
const around = 4;

/**
 * Makes the drawer of pictures that networks show beside links. The same text gives the same bytes
 * on every machine. Letters, and what is the same on all pictures, are drawn once.
 */
export const shareImages = (colours: ShareColours): ((text: ShareText) => Promise<Buffer>) => {
  const bold = typeface(720);
  const regular = typeface(480);
  const cards = new Map<string, Card>();
  const masks = new Map<string, Mask>();
  // One for all pictures: it takes most of a megabyte.
  const rows = new Uint8Array(rowLength * height);

  const maskOf = (character: string, size: number): Mask => {
    const key = `${size} ${character}`;
    const known = masks.get(key);
    if (known) return known;
    const { outline, advance } = bold.draw(character);
    const scale = size / unitsPerEm;
    const box = {
      width: Math.ceil(advance * scale) + 2 * around,
      height: Math.ceil(size * 1.4),
    };
    const place = `translate(${around} ${size}) scale(${scale} ${-scale})`;
    const pixels = rasterise(`<path transform="${place}" d="${outline}"/>`, box.width, box.height);
    const points = new Uint8Array(box.width * box.height).map((_, n) =>
      Math.round((pixels[n * 4 + 3]! * (shades - 1)) / 255),
    );
    const mask = { points, ...box };
    masks.set(key, mask);
    return mask;
  };

  const setLine = (rows: Uint8Array, line: string, top: number, size: number): void => {
    let left = margin - around;
    for (const character of Array.from(line)) {
      const mask = maskOf(character, size);
      for (let row = 0; row < mask.height; row += 1) {
        const at = (top + row) * rowLength + 1 + Math.round(left);
        for (let column = 0; column < mask.width; column += 1) {
          const shade = mask.points[row * mask.width + column]!;
          if (shade > rows[at + column]!) rows[at + column] = shade;
        }
      }
      left += (bold.draw(character).advance * size) / unitsPerEm;
    }
  };

  const layOut = ({ title, language }: ShareText): { size: number; lines: string[] } => {
    const linesAt = (size: number) =>
      breakLines(
        title,
        language,
        (text) =>
          Array.from(text).reduce((sum, letter) => sum + bold.draw(letter).advance, 0) *
          (size / unitsPerEm),
        width - 2 * margin,
      );
    for (const { size, most } of sizes) {
      const lines = linesAt(size);
      if (lines.length <= most) return { size, lines };
    }
    const { size, most } = sizes.at(-1)!;
    return { size, lines: linesAt(size).slice(0, most) };
  };

  return async (text) => {
    const { title, site, tagline } = text;
    await bold.prepare(title + site);
    await regular.prepare(tagline);
    const key = `${site}\n${tagline}`;
    const card = cards.get(key) ?? drawCard(text, colours, bold, regular);
    cards.set(key, card);
    rows.set(card.rows);
    const { size, lines } = layOut(text);
    const lineHeight = Math.round(size * 1.24);
    const top = Math.round((height - lines.length * lineHeight) / 2);
    for (const [index, line] of lines.entries()) {
      setLine(rows, line, top + index * lineHeight, size);
    }
    return encodePng({ width, height, rows, palette: card.palette });
  };
};
