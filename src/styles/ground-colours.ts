import tokens from './tokens.css?raw';

const [light, dark] = [...tokens.matchAll(/--ground: (#[0-9a-f]+);/g)].map(([, colour]) => colour);
if (light === undefined || dark === undefined) {
  throw new Error('tokens.css gives --ground no colour for light and dark.');
}

/** The ground of the page in both schemes, for what the browser paints around it. */
export const groundColours = { light, dark };
