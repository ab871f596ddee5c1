import { splitFrontMatter } from '../../articles/front-matter.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { contentKinds, type ContentKind } from './content-kinds.ts';
import { positionedYaml, yamlWithoutValues, type PositionedYaml } from './positioned-yaml.ts';
import { fileStart, placeAt, type Place, type Problem } from '../problem.ts';
import type { RuleSlug } from '../rule-slugs.ts';

/** Why a file could not be taken in at all. */
export type Flaw = { place: Place; rule: RuleSlug; message: string; fix: string };

/** A flaw of the whole file, unless a place in it is named. */
export const unreadable = (message: string, fix: string, place = fileStart): Flaw => ({
  place,
  rule: 'unreadable-file',
  message,
  fix,
});

/** A file of `content/`, read but not yet judged. */
export type ContentFile = {
  /** Path from the project's root, with forward slashes. */
  path: string;
  kind: ContentKind;
  /** Id of the entry, such as `refund`, `refund/zh` or `support-phone`. */
  id: string;
  /** The first part of the id: the slug of an article, else the whole id. */
  slug: string;
  /** Set where the whole file is in one language, as the text of an article is. */
  locale: Locale | undefined;
  /** The whole file without its byte order mark; empty where it is no text. */
  text: string;
  hasByteOrderMark: boolean;
  yaml: PositionedYaml;
  /** MDX below the front matter and where it begins; empty for YAML files. */
  body: string;
  bodyStart: number;
  /** Set where the file exists but cannot be taken apart; it has no values and no body then. */
  flaw?: Flaw;
};

/** The text of an article in one language. */
export type ArticleText = ContentFile & { locale: Locale };

/** The files of one kind. */
export const ofKind = (files: readonly ContentFile[], kind: ContentKind): ContentFile[] =>
  files.filter((file) => file.kind === kind);

/** The texts of all articles, in every language. */
export const articleTexts = (files: readonly ContentFile[]): ArticleText[] =>
  ofKind(files, 'articleText') as ArticleText[];

/** Where something is: a path in the YAML of a file, an offset in its body, or a place. */
export type Where = readonly PropertyKey[] | number | Place;

/** Place of an offset within the body of a file. */
export const placeInBody = (file: ContentFile, offset: number): Place =>
  placeAt(file.text, file.bodyStart + offset);

/** A file to report on; a missing file has only a path. */
type Reported = { path: string } | Pick<ContentFile, 'path' | 'yaml'> | ContentFile;

const placeIn = (file: Reported, where: Where): Place => {
  if (typeof where === 'number') return 'body' in file ? placeInBody(file, where) : fileStart;
  if ('line' in where) return where;
  return 'yaml' in file ? file.yaml.placeOf(where) : fileStart;
};

/** Says what is wrong in a file, and how to mend it. */
export type Report = (
  where: Where,
  message: string,
  fix: string,
  extras?: Partial<Pick<Problem, 'severity' | 'fixable' | 'rule'>>,
) => void;

/** Gives the report of one file. */
export type ReportOn = (file: Reported) => Report;

/** Collects the problems that a rule reports, in its name unless it names another. */
export const problemsOf = (rule: RuleSlug, find: (reportOn: ReportOn) => void): Problem[] => {
  const problems: Problem[] = [];
  find((file) => (where, message, fix, extras) => {
    const { line, column } = placeIn(file, where);
    problems.push({ file: file.path, line, column, rule, message, fix, ...extras });
  });
  return problems;
};

/** A value as a map; empty where it is none. */
export const asMap = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The values of a file that is a map; empty where it is none or cannot be read. */
export const fieldsOf = ({ yaml }: ContentFile): Record<string, unknown> => asMap(yaml.data);

/**
 * Why the front matter of a text cannot be told from its prose. The rules then judge nothing of the
 * text as prose.
 */
const noFrontMatter = (text: string): Flaw => {
  const flaw = (message: string, fix: string): Flaw => ({
    place: fileStart,
    rule: 'yaml',
    message,
    fix,
  });
  const [, before] = /^(\s*)-{3,}[ \t]*\r?(?:\n|$)/.exec(text) ?? [];
  if (before === undefined) {
    return flaw(
      'The text must begin with its front matter between two lines of “---”.',
      'Begin with “---”, the title, the summary and “---” again.',
    );
  }
  return before === ''
    ? flaw(
        'The front matter that is opened here is never closed.',
        'Put a line of exactly “---” between it and the text.',
      )
    : flaw(
        'Something stands before the “---” that opens the front matter.',
        'Remove it: the “---” is the first line of the file.',
      );
};

const mergeMark = /^[ \t]*(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m;

/**
 * Finds the marks that git leaves where nobody chose between two versions. Only the first mark is
 * reported, since every line between the marks would be a mistake that follows from it.
 */
const unmerged = (text: string): Flaw | undefined => {
  const mark = mergeMark.exec(text.replaceAll('\r', ' '));
  return mark
    ? unreadable(
        `“${mark[0].trim().slice(0, 7)}” is the mark of a merge that was not finished.`,
        'Of each place between “<<<<<<<” and “>>>>>>>” keep one version, and remove the marks.',
        placeAt(text, mark.index),
      )
    : undefined;
};

/** What the path of a file in `content/` says of it; `undefined` where no kind of content lives there. */
const named = (path: string): Pick<ContentFile, 'kind' | 'id' | 'slug' | 'locale'> | undefined => {
  const inContent = path.replace(/^.*?content\//, '');
  for (const { kind, pattern, isOfOneLanguage } of contentKinds) {
    const id = pattern.exec(inContent)?.[1];
    if (id === undefined) continue;
    const [slug = '', last = slug] = id.split('/');
    return { kind, id, slug, locale: isOfOneLanguage && isLocale(last) ? last : undefined };
  }
  return undefined;
};

/**
 * Takes a file apart by its place in `content/`.
 *
 * @param path from the project's root; a file that is no content, as a README, gives `undefined`
 * @param content its text, or why it could not be read
 */
export const contentFile = (path: string, content: string | Flaw): ContentFile | undefined => {
  const name = named(path);
  if (!name) return undefined;
  const nothing = {
    path,
    ...name,
    text: '',
    hasByteOrderMark: false,
    yaml: yamlWithoutValues(fileStart),
    body: '',
    bodyStart: 0,
  };
  if (typeof content !== 'string') return { ...nothing, flaw: content };
  const hasByteOrderMark = content.startsWith('\uFEFF');
  const text = hasByteOrderMark ? content.slice(1) : content;
  const read = { ...nothing, text, hasByteOrderMark };
  if (text.trim() === '') {
    const fix = 'Write it, or delete it; docs/reference.md shows the form of each file.';
    return { ...nothing, flaw: unreadable('The file is empty.', fix) };
  }
  const flaw = unmerged(text);
  if (flaw) return { ...read, flaw };
  if (name.kind !== 'articleText') {
    return { ...read, yaml: positionedYaml(text), bodyStart: text.length };
  }
  const split = splitFrontMatter(text);
  if (!split) return { ...read, flaw: noFrontMatter(text) };
  const { front, frontStart, body, bodyStart } = split;
  const yaml = positionedYaml(text, frontStart, frontStart + front.length);
  return { ...read, yaml, body, bodyStart };
};
