/** The Markdown twin of an article, by its path after the locale. */
export const twinPath = (slug: string): string => `articles/${slug}.md`;
