import mark from './mark.svg?raw';

/** The icon as an address that stands in the page: browsers would ask for another before they show anything. */
export const siteIcon = `data:image/svg+xml,${mark
  .trim()
  .replaceAll('"', "'")
  .replace(/[<>#]/g, encodeURIComponent)}`;
