import type { RuleSlug } from '../rule-slugs.ts';

/** Where a rule is explained to writers, from the project's root. */
export const rulePage = (rule: RuleSlug): string => `docs/rules/${rule}.md`;
