import type { Problem } from './problem.ts';
import { problemsOf, type ContentFile, type Report } from './read/content-file.ts';
import type { ContentKind } from './read/content-kinds.ts';
import { knownIds, type KnownIds } from './read/known-ids.ts';
import { registryOf, type Registry } from './read/registry.ts';
import type { RuleSlug } from './rule-slugs.ts';

/** What the rules judge: all files, and what several rules want to know of them. */
export type Content = {
  files: readonly ContentFile[];
  /** `YYYY-MM-DD`: decides what is due for review and which holidays must be there. */
  today: string;
  /** Paths of all pictures; absent where only some of the files of a site are judged. */
  pictures?: ReadonlySet<string>;
  known: KnownIds;
  registry: Registry;
};

/** A rule finds what is wrong with the content in one respect; the check runs them all. */
export type Rule = (content: Content) => Problem[];

/** A rule with the slug under which its problems are told. */
export const rule =
  (slug: RuleSlug, find: (content: Content, report: Report) => void): Rule =>
  (content) =>
    problemsOf(slug, (report) => {
      find(content, report);
    });

export const contentOf = (
  files: readonly ContentFile[],
  today: string,
  pictures?: ReadonlySet<string>,
): Content => ({
  files,
  today,
  ...(pictures && { pictures }),
  known: knownIds(files),
  registry: registryOf(files),
});

/** The files of one kind. */
export const ofKind = (files: readonly ContentFile[], kind: ContentKind): ContentFile[] =>
  files.filter((file) => file.kind === kind);
