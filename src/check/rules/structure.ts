import { rule } from '../content.ts';
import { fileStart } from '../problem.ts';
import type { ContentFile, ReportOn, Where } from '../read/content-file.ts';
import { idInLink, meantId, type KnownIds } from '../read/known-ids.ts';
import { casesIn, headingsIn, linksIn } from '../read/mdx-elements.ts';
import { oddOnesOut } from '../read/odd-ones-out.ts';
import type { TranslatedArticle } from '../read/translated-articles.ts';
import { localizedStructure } from './localized-structure.ts';

/** Something that stands in every version of an article, and where. */
type Part = { name: string; offset: number };

const partsOf = (body: string, pattern: RegExp, name: (match: RegExpExecArray) => string): Part[] =>
  [...body.matchAll(pattern)].map((match) => ({ name: name(match), offset: match.index }));

/** Parts whose order and number may differ: the first of each name, by name. */
const anyOrder = (parts: readonly Part[]): Part[] =>
  [...Map.groupBy(parts, ({ name }) => name).values()]
    .map(([first]) => first!)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * What must be the same in every language of an article. Other rules report a slip in an id or a
 * link, so here a misspelt id counts as the one that was meant, and a wrong address is left out.
 */
const structure = (body: string, known: KnownIds): Record<string, Part[]> => ({
  headings: headingsIn(body).map(({ level, offset }) => ({ name: `h${level}`, offset })),
  'list items': partsOf(body, /^ *(?:\d+[.)]|[-*+])[ \t]/gm, ([mark]) =>
    /\d/.test(mark) ? '1.' : '-',
  ),
  cases: casesIn(body).map(({ id, offset }) => ({ name: id, offset })),
  blocks: partsOf(
    body,
    /^<((?!(?:Case|Fact|Screen|Message)\b)[A-Z]\w+)(?:\s+(?:id|type)="([\w.-]+)")?/gm,
    ([, name = '', value]) =>
      value ? `${name} ${name === 'Contact' ? meantId(known, 'channel', value) : value}` : name,
  ),
  facts: anyOrder(
    partsOf(body, /<Fact\s+id\s*=[\s"'“”‘’{]*([\w.-]+)/gi, ([, id = '']) =>
      meantId(known, 'fact', id),
    ),
  ),
  messages: anyOrder(
    // A message counts whether it is shown in a box or linked.
    partsOf(body, /(?:<Message\s+id="|\]\(message:)([\w.-]+)/g, ([, id = '']) =>
      meantId(known, 'message', id),
    ),
  ),
  links: linksIn(body)
    .filter(({ isImage, href }) => !isImage && !href.startsWith('message:'))
    .flatMap(({ href, offset }) => {
      const name = idInLink(known, href);
      return name === undefined ? [] : [{ name, offset }];
    }),
});

const namesOf = (parts: readonly Part[]): string[] => parts.map(({ name }) => name);

const describe = (ours: readonly string[], theirs: readonly string[]): string => {
  const missing = theirs.filter((entry) => !ours.includes(entry));
  const extra = ours.filter((entry) => !theirs.includes(entry));
  return [
    missing.length > 0 ? `missing: ${[...new Set(missing)].join(', ')}` : '',
    extra.length > 0 ? `only here: ${[...new Set(extra)].join(', ')}` : '',
    missing.length + extra.length === 0
      ? `${ours.length} here, ${theirs.length} there, or in another order`
      : '',
  ]
    .filter(Boolean)
    .join('; ');
};

/** How many parts stand before the first heading, under it, under the second and so on. */
const bySection = (parts: readonly Part[], headings: readonly Part[]): number[] =>
  [0, ...headings.map(({ offset }) => offset)].map(
    (start, index) =>
      parts.filter(
        ({ offset }) => offset >= start && offset < (headings[index]?.offset ?? Number.MAX_VALUE),
      ).length,
  );

type Version = { file: ContentFile; isUnpinned: boolean; parts: Record<string, Part[]> };

/**
 * Where two versions begin to differ: at the first part that only the odd one has. Where the odd
 * one lacks a part, at the heading of the section that lacks it, or at the beginning of the file.
 */
const placeOf = (odd: Version, model: Version, what: string): Where => {
  const [ours, theirs] = [odd.parts[what]!, model.parts[what]!];
  const others = new Set(namesOf(theirs));
  const part =
    ours.find(({ name }) => !others.has(name)) ??
    (ours.length > theirs.length
      ? ours.find(({ name }, index) => name !== theirs[index]?.name)
      : undefined);
  if (part) return part.offset;
  const [own, other] = [odd.parts.headings!, model.parts.headings!];
  if (own.length !== other.length) return fileStart;
  const counts = bySection(theirs, other);
  const lacking = bySection(ours, own).findIndex((count, index) => count < counts[index]!);
  return own[lacking - 1]?.offset ?? fileStart;
};

/** Translations that lack a link of their source. They may have more: each is for its own readers. */
const withoutLinks = ([source, ...others]: readonly Version[]): [Version, Version][] => {
  const links = ({ parts }: Version) => new Set(namesOf(parts.links!));
  return others
    .filter((other) => !links(source!).isSubsetOf(links(other)))
    .map((odd) => [odd, source!]);
};

/**
 * The versions of an article have the same headings, steps, facts and links. A version that is
 * behind lacks what is new in its source, and is left out until it follows the source again.
 */
const inArticle = (article: TranslatedArticle, known: KnownIds, reportOn: ReportOn): void => {
  const versions = [
    { file: article.source, isUnpinned: false },
    ...article.translations.flatMap(({ file, state }) =>
      file && state.state !== 'behind' ? { file, isUnpinned: state.state === 'unpinned' } : [],
    ),
  ].map((each): Version => ({ ...each, parts: structure(each.file.body, known) }));
  for (const what of Object.keys(versions[0]!.parts)) {
    const names = ({ parts }: Version) => namesOf(parts[what]!);
    const differing =
      what === 'links' ? withoutLinks(versions) : oddOnesOut(versions, (one) => names(one).join());
    for (const [odd, model] of differing) {
      reportOn(odd.file)(
        placeOf(odd, model, what),
        `The ${what} differ from ${model.file.path} (${describe(names(odd), names(model))}).`,
        'Bring both versions to the same headings, steps, facts and links.',
        // Nobody knows which text an unpinned translation follows: it may be behind.
        odd.isUnpinned || model.isUnpinned ? { severity: 'warning' } : {},
      );
    }
  }
};

/** Every language has the same parts, in articles and in YAML. */
export const structureRule = rule('structure', ({ files, known, translated }, reportOn) => {
  for (const article of translated) inArticle(article, known, reportOn);
  localizedStructure(files, reportOn);
});
