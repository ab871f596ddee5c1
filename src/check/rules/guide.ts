import { ofKind, type Content, type Rule } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import { dangling, type Target } from '../read/known-ids.ts';
import { casesIn } from '../read/mdx-elements.ts';
import { laggingTexts } from '../read/translated-articles.ts';
import { textsBelow, type TextPath } from '../read/texts-below.ts';

/** The index of guides is the first question, so three more make four taps to any end. */
const longestWay = 3;

type Lead = { path: TextPath; from: string; kind: string; id: string; part: string | undefined };

/** Where the answers of a file lead; an address of another form is for the schema to refuse. */
const leadsOf = (file: ContentFile): Lead[] =>
  textsBelow(file.yaml.data)
    .filter(({ path }) => path.at(-1) === 'to')
    .flatMap(({ path, value }) => {
      const [, kind = '', id = '', part] = /^([a-z]+):([a-z0-9-]+)(?:#(.+))?$/.exec(value) ?? [];
      return kind === '' ? [] : [{ path, from: String(path[1]), kind, id, part }];
    });

/**
 * Ends that do not exist, or not in every language in which their article is written. A translation
 * that lags has the case when it follows its source again; until then the way ends at its top.
 */
const deadEnds = (
  file: ContentFile,
  leads: readonly Lead[],
  content: Content,
  lagging: ReadonlySet<string>,
): Problem[] =>
  leads
    .filter(({ kind }) => kind !== 'question')
    .flatMap(({ path, kind, id, part }) => {
      const place = file.yaml.placeOf(path);
      const missing = dangling(file, content.known, kind as Target, id, place);
      if (missing.length > 0 || part === undefined) return missing;
      return ofKind(content.files, 'articleText')
        .filter((text) => text.id.startsWith(`${id}/`) && !text.flaw)
        .filter((text) => !casesIn(text.body).some((each) => each.id === part))
        .map((text) =>
          problemIn(
            file,
            place,
            'guide',
            `There is no case “${part}” in ${text.path}.`,
            `Name a case that the article has in every language, or add “### <Case id="${part}" /> …” there.`,
            lagging.has(text.id) ? { severity: 'warning' } : {},
          ),
        );
    });

/** Questions that are missing, reached twice or never, or too far away. */
const notATree = (file: ContentFile, leads: readonly Lead[]): Problem[] => {
  const { questions } = fieldsOf(file);
  const ids = Object.keys(typeof questions === 'object' && questions !== null ? questions : {});
  const inside = leads.filter(({ kind }) => kind === 'question');
  const say = (path: TextPath, message: string, fix: string): Problem =>
    problemIn(file, file.yaml.placeOf(path), 'guide', message, fix);
  const missing = inside
    .filter(({ id }) => !ids.includes(id))
    .map(({ path, id }) =>
      say(path, `There is no question “${id}” in this guide.`, `Its questions: ${ids.join(', ')}.`),
    );
  const [start] = ids;
  const reached = new Map<string, number>(start === undefined ? [] : [[start, 1]]);
  const twice: Problem[] = [];
  const tooFar: Problem[] = [];
  // Each question is visited once, so a circle of questions ends the walk too.
  for (const id of reached.keys()) {
    for (const lead of inside.filter(({ from }) => from === id)) {
      if (reached.has(lead.id)) {
        twice.push(
          say(
            lead.path,
            `Another answer leads to “${lead.id}” already, so its page could not say what was answered before.`,
            'Give this answer a question of its own, or lead it to the end.',
          ),
        );
      } else if (ids.includes(lead.id)) {
        const depth = reached.get(id)! + 1;
        reached.set(lead.id, depth);
        if (depth > longestWay) {
          tooFar.push(
            say(
              lead.path,
              `“${lead.id}” is question ${depth} on its way; a reader in trouble answers ${longestWay}.`,
              'Ask fewer questions, with more answers each.',
            ),
          );
        }
      }
    }
  }
  const never = ids
    .filter((id) => !reached.has(id))
    .map((id) =>
      say(['questions', id], `No answer leads to “${id}”.`, 'Lead one there, or remove it.'),
    );
  return [...missing, ...twice, ...tooFar, ...never];
};

/** A question's id is the address of its page, so no two guides share one. */
const sharedIds = (files: readonly ContentFile[]): Problem[] => {
  const first = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const { questions } = fieldsOf(file);
    return Object.keys(questions ?? {}).flatMap((id) => {
      const earlier = first.get(id);
      first.set(id, earlier ?? file);
      if (!earlier) return [];
      return [
        problemIn(
          file,
          file.yaml.placeOf(['questions', id]),
          'guide',
          `The question “${id}” is in ${earlier.path} too, and both would have the same page.`,
          'Give one of them another id.',
        ),
      ];
    });
  });
};

/** Guides are trees whose every way ends somewhere; so do the common problems of the home page. */
export const guideRule: Rule = (content) => {
  const guides = ofKind(content.files, 'guide');
  const lagging = laggingTexts(content.files);
  return [
    ...[...guides, ...ofKind(content.files, 'commonProblems')].flatMap((file) =>
      deadEnds(file, leadsOf(file), content, lagging),
    ),
    ...guides.flatMap((file) => notATree(file, leadsOf(file))),
    ...sharedIds(guides),
  ];
};
