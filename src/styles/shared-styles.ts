/** Components that most pages have. */
const components = ['Breadcrumbs', 'ArticleList', 'Callout', 'Confidence'];

/**
 * Modules whose styles stand in every page, as one with those of the layout. The policy names each
 * style by its hash in a header, whose length hosts bound: pages with almost the same styles have
 * the very same.
 */
export const sharedStyles = new RegExp(
  [
    String.raw`/styles/base\.css$`,
    String.raw`/layouts/Page\.astro\?.*lang\.css$`,
    String.raw`/components/(?:${components.join('|')})\.astro\?.*lang\.css$`,
  ].join('|'),
);
