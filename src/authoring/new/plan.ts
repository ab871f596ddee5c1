import { fill } from '../../i18n/fill.ts';
import { orderOf, type Existing } from './existing.ts';
import type { KindName } from './kinds.ts';
import type { Words } from './words.ts';

/** A file to write; `isAddition` where it may be there already. */
export type NewFile = { path: string; text: string; isAddition?: boolean };

/** What decides which files are written; `answers` holds the flags, which were checked before. */
export type Order = {
  kind: KindName;
  id: string;
  answers: Record<string, string>;
  /** `YYYY-MM-DD` */
  today: string;
  existing: Existing;
  words: Words;
  /** Templates by file name. */
  templates: Record<string, string>;
};

const nextOrder = (entries: readonly Record<string, unknown>[]): string =>
  String(Math.max(0, ...entries.map(orderOf)) + 1);

const asList = (value: unknown): string =>
  `[${(Array.isArray(value) ? value : []).map(String).join(', ')}]`;

/**
 * Puts words and answers into a template: `$c.key` is a comment, `$p.key` a placeholder, `$key` an
 * answer. Words may hold answers themselves.
 *
 * @throws where a template has a name that is neither a word nor an answer; a test fills in all
 *   templates
 */
const fillTemplate = (
  template: string,
  words: Pick<Words, 'c' | 'p'>,
  answers: Record<string, string>,
): string => {
  const lookUp = (list: Record<string, string>, key: string): string => {
    const value = list[key];
    if (value === undefined)
      throw new Error(`The template asks for “$${key}”, which nobody gives.`);
    return value;
  };
  return template
    .replace(/\$([cp])\.(\w+)/g, (_, list: 'c' | 'p', key: string) => lookUp(words[list], key))
    .replace(/\$([a-z]\w*)/g, (_, key: string) => lookUp(answers, key));
};

type Filled = (template: string, answers?: Record<string, string>) => string;

const article = ({ id, answers, existing, words }: Order, filled: Filled): NewFile[] => {
  const inTopic = existing.articles.filter(({ data }) => data.topic === answers.topic);
  const model = inTopic[0];
  if (!model) {
    throw new Error(fill(words.say.noModel, { topic: answers.topic ?? '' }));
  }
  // A suggestion to keep or to remove: pages without a complaint have no ladder.
  const withLadder = [...inTopic, ...existing.articles].find(({ data }) => data.ladder) ?? model;
  const folder = `content/articles/${id}`;
  const shared = filled('article.yaml', {
    order: nextOrder(inTopic.map(({ data }) => data)),
    channels: asList(model.data.channels),
    ladder: String(withLadder.data.ladder),
    evidence: asList(model.data.evidence),
    related: asList(inTopic.slice(0, 3).map(({ slug }) => slug)),
  });
  return [
    { path: `${folder}/article.yaml`, text: shared },
    { path: `${folder}/${answers.language ?? ''}.mdx`, text: filled('article.mdx') },
    { path: `${folder}/asked-as.yaml`, text: filled('asked-as.yaml') },
  ];
};

/** A fact goes to the end of its area's file, which is made where there is none. */
const fact = ({ id, existing, words }: Order, filled: Filled): NewFile[] => {
  const [area = '', ...rest] = id.split('.');
  const key = rest.join('.');
  const file = existing.facts.get(area);
  if (file?.keys.includes(key)) {
    throw new Error(fill(words.say.factExists, { name: id, path: file.path }));
  }
  if (file && file.text === undefined) {
    throw new Error(fill(words.say.exists, { path: file.path }));
  }
  const entry = filled('fact.yaml', { area, key });
  const text = file?.text ? `${file.text.trimEnd()}\n\n${entry}` : entry;
  const path = file?.path ?? `content/facts/${area}.yaml`;
  return [{ path, text, isAddition: file !== undefined }];
};

/**
 * Decides what to write for something new. Nothing that exists is replaced.
 *
 * @throws a sentence that says why it cannot be made
 */
export const plan = (order: Order): NewFile[] => {
  const { kind, id, answers, today, existing, words, templates } = order;
  const filled: Filled = (template, more = {}) =>
    fillTemplate(templates[template] ?? '', words, { today, ...answers, ...more });
  const alone = (folder: string, more?: Record<string, string>): NewFile[] => [
    { path: `content/${folder}/${id}.yaml`, text: filled(`${kind}.yaml`, more) },
  ];
  switch (kind) {
    case 'article':
      return article(order, filled);
    case 'fact':
      return fact(order, filled);
    case 'channel':
      return alone('channels', {
        order: nextOrder(
          existing.channels.filter(({ organisation }) => organisation === answers.organisation),
        ),
      });
    case 'ladder':
      return alone('ladders', { order: nextOrder(existing.ladders) });
    case 'guide': {
      // The ends are an article that exists, since a guide cannot lead to one that is not written.
      const [first] = existing.articles;
      const order = nextOrder(existing.guides);
      return alone('guides', { order, id, article: first?.slug ?? '' });
    }
    case 'notice': {
      const { from = '', until = '' } = answers;
      if (until < from) throw new Error(fill(words.say.wrongOrder, { from, until }));
      return alone('notices');
    }
  }
};
