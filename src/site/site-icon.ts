import mark from './mark.svg?raw';

/** The icon as a `data:` address. Browsers would ask for a file before they paint the page. */
export const siteIcon = `data:image/svg+xml,${mark
  .trim()
  .replaceAll('"', "'")
  .replace(/[<>#]/g, encodeURIComponent)}`;
