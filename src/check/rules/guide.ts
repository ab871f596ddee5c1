import { rule, type Content } from '../content.ts';
import {
  asMap,
  fieldsOf,
  type ContentFile,
  type Report,
  type ReportOn,
} from '../read/content-file.ts';
import { isDangling, type Target } from '../read/known-ids.ts';
import { casesIn } from '../read/mdx-elements.ts';
import { textsBelow, type TextPath } from '../read/texts-below.ts';

/** The index of guides is the first question, so three more make four taps to any end. */
const longestWay = 3;

type Lead = { path: TextPath; from: string; kind: string; id: string; part: string | undefined };

/**
 * Where the answers of a file lead. An address of another form has no kind: the rule `schema`
 * reports it.
 */
const leadsOf = (file: ContentFile): Lead[] =>
  textsBelow(file.yaml.data)
    .filter(({ path }) => path.at(-1) === 'to')
    .map(({ path, value }) => {
      const [, kind = '', id = '', part] = /^([a-z]+):([a-z0-9-]+)(?:#(.+))?$/.exec(value) ?? [];
      return { path, from: String(path[1]), kind, id, part };
    });

/**
 * Ends that do not exist, or not in every language in which their article is written. A translation
 * that is behind may lack the case; until it has the case, the answer leads to the top of its page.
 */
const deadEnds = (file: ContentFile, { texts, known, lagging }: Content, report: Report): void => {
  for (const { path, kind, id, part } of leadsOf(file)) {
    if (kind === 'question' || isDangling(report, path, known, kind as Target, id)) continue;
    if (part === undefined) continue;
    for (const text of texts) {
      const isEnd = text.slug === id && !text.flaw;
      if (!isEnd || casesIn(text.body).some((each) => each.id === part)) continue;
      report(
        path,
        `There is no case “${part}” in ${text.path}.`,
        `Name a case that the article has in every language, or add “### <Case id="${part}" /> …” there.`,
        lagging.has(text.id) ? { severity: 'warning' } : {},
      );
    }
  }
};

/** Questions that are missing, reached twice or never, or too far away. */
const notATree = (file: ContentFile, report: Report): void => {
  const ids = Object.keys(asMap(fieldsOf(file).questions));
  const leads = leadsOf(file).filter(({ kind }) => kind === 'question');
  for (const { path, id } of leads) {
    if (ids.includes(id)) continue;
    report(
      path,
      `There is no question “${id}” in this guide.`,
      `Its questions: ${ids.join(', ')}.`,
    );
  }
  /** Questions by their distance from the first, in the order in which they are reached. */
  const reached = new Map(ids.slice(0, 1).map((id) => [id, 1]));
  // Each question is visited once, so a circle of questions ends the walk too.
  for (const [from, depth] of reached) {
    for (const { path, id } of leads.filter((lead) => lead.from === from)) {
      if (reached.has(id)) {
        report(
          path,
          `Another answer leads to “${id}” already, so its page could not say what was answered before.`,
          'Give this answer a question of its own, or lead it to the end.',
        );
      } else if (ids.includes(id)) {
        reached.set(id, depth + 1);
        if (depth < longestWay) continue;
        report(
          path,
          `“${id}” is question ${depth + 1} on its way; a reader in trouble answers ${longestWay}.`,
          'Ask fewer questions, with more answers each.',
        );
      }
    }
  }
  for (const id of ids) {
    if (reached.has(id)) continue;
    report(['questions', id], `No answer leads to “${id}”.`, 'Lead one there, or remove it.');
  }
};

/** A question's id is the address of its page, so no two guides share one. */
const sharedIds = (guides: readonly ContentFile[], reportOn: ReportOn): void => {
  const first = new Map<string, ContentFile>();
  for (const file of guides) {
    for (const id of Object.keys(asMap(fieldsOf(file).questions))) {
      const earlier = first.get(id);
      if (!earlier) first.set(id, file);
      else {
        reportOn(file)(
          ['questions', id],
          `The question “${id}” is in ${earlier.path} too, and both would have the same page.`,
          'Give one of them another id.',
        );
      }
    }
  }
};

/** Guides are trees whose every way ends somewhere; so do the common problems of the home page. */
export const guideRule = rule('guide', (content, reportOn) => {
  const guides = content.of('guide');
  for (const file of [...guides, ...content.of('commonProblems')]) {
    deadEnds(file, content, reportOn(file));
  }
  for (const file of guides) notATree(file, reportOn(file));
  sharedIds(guides, reportOn);
});
