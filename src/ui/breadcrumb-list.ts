/** A page on the way from the home page: its name and its full address. */
export type Crumb = { name: string; url: string };

/** The way to a page as structured data: https://schema.org/BreadcrumbList, from 1. */
export const breadcrumbList = (crumbs: readonly Crumb[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});
