/** `<locale>/offline.json`: what a language keeps, the most important first. */
export type KeptList = {
  /** Path from the base of the site, and a revision that changes with the content. */
  files: [path: string, revision: string][];
};

/** What a language would keep, before the build knows the files: paths from the base of the site. */
export type KeptPages = {
  /** Kept whatever they weigh. */
  always: string[];
  /** Kept where they still fit, the first ones first. */
  ifRoom: string[];
};
