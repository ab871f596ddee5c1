/**
 * The slug of every rule, as a problem names it. Each has a page for writers, `docs/rules/<slug>.md`,
 * and a planted mistake in `tests/fixtures/planted-mistakes/`; tests hold the three together.
 */
export const ruleSlugs = [
  // Files
  'article-file',
  'empty-file',
  'file-name',
  'missing-file',
  'oversize',
  'stray-file',
  'text-form',
  'unreadable-file',
  // Form
  'building-block',
  'mdx',
  'schema',
  'unknown-key',
  'yaml',
  // References
  'anchor',
  'dangling-reference',
  'draft-link',
  'fact-area',
  'ladder-path',
  'link',
  'repeated-reference',
  // Languages
  'glossary-term',
  'missing-translation',
  'placeholder',
  'source-text',
  'structure',
  'translation-behind',
  'translation-of-itself',
  'translation-unpinned',
  'untranslated',
  // Trust
  'checked-date',
  'holidays',
  'private-data',
  'retired-contact',
  'unsourced',
  // Writing
  'asked-as',
  'chinese-text',
  'headings',
  'image-text',
  'reading-length',
  'title-length',
] as const;

export type RuleSlug = (typeof ruleSlugs)[number];
