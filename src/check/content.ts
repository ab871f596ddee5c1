import type { Problem } from './problem.ts';
import { anchorFinder } from './read/anchors.ts';
import {
  articleTexts,
  ofKind,
  problemsOf,
  type ArticleText,
  type ContentFile,
  type Report,
  type ReportOn,
} from './read/content-file.ts';
import type { ContentKind } from './read/content-kinds.ts';
import { knownIds } from './read/known-ids.ts';
import { registryOf } from './read/registry.ts';
import { laggingTexts, translatedArticles } from './read/translated-articles.ts';
import type { RuleSlug } from './rule-slugs.ts';

/**
 * What the rules judge: all files, and what several rules want to know of them.
 *
 * @param today `YYYY-MM-DD`: decides what is due for review and which holidays must be there
 * @param pictures paths of all pictures; absent where only some of the files of a site are judged
 */
export const contentOf = (
  files: readonly ContentFile[],
  today: string,
  pictures?: ReadonlySet<string>,
) => {
  const translated = translatedArticles(files);
  return {
    files,
    today,
    pictures,
    of: (kind: ContentKind) => ofKind(files, kind),
    texts: articleTexts(files),
    translated,
    lagging: laggingTexts(translated),
    known: knownIds(files),
    anchorsOf: anchorFinder(files),
    registry: registryOf(files),
  };
};

export type Content = ReturnType<typeof contentOf>;

/** A rule finds what is wrong with the content in one respect; the check runs them all. */
export type Rule = (content: Content) => Problem[];

/** A rule with the slug under which its problems are reported. */
export const rule =
  (slug: RuleSlug, find: (content: Content, reportOn: ReportOn) => void): Rule =>
  (content) =>
    problemsOf(slug, (reportOn) => {
      find(content, reportOn);
    });

type Judge<File> = (file: File, report: Report, content: Content) => void;

/** A rule that judges one file after the other. */
export const fileRule = (slug: RuleSlug, judge: Judge<ContentFile>): Rule =>
  rule(slug, (content, reportOn) => {
    for (const file of content.files) judge(file, reportOn(file), content);
  });

/** A rule that judges the texts of articles, one after the other. */
export const textRule = (slug: RuleSlug, judge: Judge<ArticleText>): Rule =>
  rule(slug, (content, reportOn) => {
    for (const text of content.texts) judge(text, reportOn(text), content);
  });
