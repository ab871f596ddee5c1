/** What is written on a picture for a link. */
export type ShareText = {
  title: string;
  /** BCP 47 tag of the title. */
  language: string;
  /** Name of the site, above the title. */
  site: string;
  /** What the site is, below it. */
  tagline: string;
};

/** Colours as six hexadecimal digits after a `#`. */
export type ShareColours = { ground: string; text: string; strap: string };
