import tokens from './tokens.css?raw';

/** The colour of a token in light and in dark. */
const inBoth = (token: string): { light: string; dark: string } => {
  const [light, dark] = [...tokens.matchAll(new RegExp(`--${token}: (#[0-9a-f]+);`, 'g'))].map(
    ([, colour]) => colour,
  );
  if (light === undefined || dark === undefined) {
    throw new Error(`tokens.css gives --${token} no colour for light and dark.`);
  }
  return { light, dark };
};

/** What the browser paints before and around the page. */
export const ground = inBoth('ground');

/** What the browser paints above the page, where the coloured band of the header begins. */
export const band = inBoth('band');
