import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

await initWasm(
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
);

/**
 * Turns a drawing into points, the same on every machine.
 *
 * @param body elements of an SVG without text, which would need the machine's fonts
 * @returns red, green, blue and opacity of each point, row by row
 */
export const rasterise = (body: string, width: number, height: number): Uint8Array => {
  const drawing = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`,
  );
  const image = drawing.render();
  const points = Uint8Array.from(image.pixels);
  image.free();
  drawing.free();
  return points;
};
