/**
 * Pages of earlier editions that others link to, and where their content is now, as addresses after
 * the locale; `:slug` stands for any one folder. The build writes a page for each, for hosts without
 * rules, and a rule for each, for hosts that have them.
 */
export const movedPages: readonly { from: string; to: string }[] = [
  { from: 'plan/', to: 'escalate/' },
  { from: 'checklist/', to: '' },
  { from: 'checklist/:slug/', to: 'articles/:slug/' },
];
