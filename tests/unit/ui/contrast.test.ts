import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const [lightCss = '', darkCss = ''] = readFileSync('src/ui/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);
const colours = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex.length === 4 ? `#${Array.from(hex.slice(1), (c) => c + c).join('')}` : hex,
    ]),
  );
const light = colours(lightCss);
const themes = { light, dark: { ...light, ...colours(darkCss) } };

/** Relative luminance, as WCAG defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

const grounds = ['ground', 'raised', 'sunken'];
const coloured = ['accent-ground', 'danger-ground', 'warning-ground'];

/** Each colour of text, with the grounds that it is written on. */
const text: [string, string[]][] = [
  ['ink', [...grounds, ...coloured]],
  ['ink-soft', [...grounds, ...coloured]],
  ['accent', [...grounds, ...coloured]],
  ['open', ['ground', 'raised']],
  ['danger', ['ground', 'raised', 'danger-ground']],
  ['warning', [...grounds, 'warning-ground', 'accent-ground']],
  ['on-accent', ['accent']],
  ['on-band', ['band']],
];

/** Lines of controls and signs that carry meaning. */
const lines: [string, string[]][] = [
  ['line-strong', grounds],
  ['accent', grounds],
  ['open', ['raised']],
  ['strap', ['band']],
];

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const below = (pairs: [string, string[]][], least: number): string[] =>
    pairs.flatMap(([front, backs]) =>
      backs
        .filter((back) => contrast(theme[front]!, theme[back]!) < least)
        .map((back) => `${front} on ${back}: ${contrast(theme[front]!, theme[back]!).toFixed(2)}`),
    );

  it('text stands out from its ground by 7:1', () => {
    expect(below(text, 7)).toEqual([]);
  });

  it('lines of controls stand out by 3:1', () => {
    expect(below(lines, 3)).toEqual([]);
  });
});

it('black on white is 21:1, and a colour on itself 1:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#0a4a5c', '#0a4a5c')).toBe(1);
});
