import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';

/** A character as drawn: an outline with y upwards, and how far the next one stands from it. */
type Drawn = { outline: string; advance: number };

/** Outlines are in units of which an em has a thousand. */
export const unitsPerEm = 1000;

const folder = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
);

/** Pieces of the typeface by the characters they hold, as a browser would choose among them. */
const pieces = Object.entries(
  JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
).map(([name, ranges]) => ({
  file: join(folder, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
  ranges: ranges.split(',').map((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return [from, to] as const;
  }),
}));

const files = new Map<string, string | undefined>();

const fileOf = (character: string): string | undefined => {
  if (files.has(character)) return files.get(character);
  const code = character.codePointAt(0) ?? 0;
  const piece = pieces.find(({ ranges }) =>
    ranges.some(([from, to]) => code >= from && code <= to),
  );
  files.set(character, piece?.file);
  return piece?.file;
};

/** A typeface in one weight. */
export type Typeface = {
  /** Reads what a text needs; to be waited for before it is drawn. */
  prepare: (text: string) => Promise<void>;
  /** A character that was not prepared, or that the typeface lacks, is a space. */
  draw: (character: string) => Drawn;
};

/** Noto Sans SC, which has Latin and Chinese; `weight` is 100 to 900. */
export const typeface = (weight: number): Typeface => {
  const fonts = new Map<string, Font>();
  const drawn = new Map<string, Drawn>();
  const draw = (character: string): Drawn => {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.get(fileOf(character) ?? '');
    if (!font?.hasGlyphForCodePoint(code)) return { outline: '', advance: unitsPerEm / 4 };
    const glyph = font.glyphForCodePoint(code);
    return { outline: glyph.path.toSVG(), advance: glyph.advanceWidth };
  };
  return {
    prepare: async (text) => {
      for (const file of new Set(Array.from(text, fileOf))) {
        if (file === undefined || fonts.has(file)) continue;
        // fontkit gives a variable font its weight only where it is not compressed.
        const font = create(Buffer.from(await decompress(readFileSync(file)))) as Font;
        fonts.set(file, font.getVariation({ wght: weight }));
      }
    },
    draw: (character) => {
      const known = drawn.get(character);
      if (known) return known;
      const fresh = draw(character);
      drawn.set(character, fresh);
      return fresh;
    },
  };
};
