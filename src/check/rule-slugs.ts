/**
 * The slug of every rule, as a problem names it. Each has a page for writers, `docs/rules/<slug>.md`,
 * and a planted mistake in `tests/fixtures/planted-mistakes/`; tests hold the three together.
 */
export const ruleSlugs = [
  // Files
  'file-place',
  'text-form',
  'unreadable-file',
  // Form
  'markdown',
  'mdx',
  'schema',
  'yaml',
  // References
  'guide',
  'ladder-path',
  'link',
  'reference',
  // Languages
  'glossary-term',
  'structure',
  'translation',
  'unfinished',
  // Trust
  'dates',
  'doubt',
  'private-data',
  'retired-contact',
  'unsourced',
  // Writing
  'asked-as',
  'chinese-text',
  'headings',
  'length',
] as const;

export type RuleSlug = (typeof ruleSlugs)[number];

/** Where a rule is explained to writers, from the project's root. */
export const rulePage = (rule: RuleSlug): string => `docs/rules/${rule}.md`;
