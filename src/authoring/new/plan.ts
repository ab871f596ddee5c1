import { fill } from '../../i18n/fill.ts';
import { orderOf, type Existing } from './existing.ts';
import { fillTemplate } from './fill-template.ts';
import type { KindName } from './kinds.ts';
import type { Words } from './words.ts';

/** What to write, or a sentence why not. */
/** A file to write; `isAddition` where it may be there already. */
export type NewFile = { path: string; text: string; isAddition: boolean };

export type Plan = { files: NewFile[] } | Refusal;

export type Refusal = { refusal: string };

/** Everything a plan is made of; `answers` holds the flags, which have been checked already. */
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

type Filled = (template: string, answers?: Record<string, string>) => string;

const article = ({ id, answers, existing, words }: Order, filled: Filled): Plan => {
  const inTopic = existing.articles.filter(({ data }) => data.topic === answers.topic);
  const model = inTopic[0];
  if (!model) {
    return { refusal: fill(words.say.noModel, { topic: answers.topic ?? '' }) };
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
  return {
    files: [
      { path: `${folder}/article.yaml`, text: shared, isAddition: false },
      {
        path: `${folder}/${answers.language ?? ''}.mdx`,
        text: filled('article.mdx'),
        isAddition: false,
      },
      { path: `${folder}/asked-as.yaml`, text: filled('asked-as.yaml'), isAddition: false },
    ],
  };
};

/** A fact goes to the end of its area's file, which is made where there is none. */
const fact = ({ id, existing, words }: Order, filled: Filled): Plan => {
  const [area = '', ...rest] = id.split('.');
  const key = rest.join('.');
  const file = existing.facts.get(area);
  if (file?.keys.includes(key)) {
    return { refusal: fill(words.say.factExists, { name: id, path: file.path }) };
  }
  if (file && file.text === undefined) {
    return { refusal: fill(words.say.exists, { path: file.path }) };
  }
  const entry = filled('fact.yaml', { area, key });
  const text = file?.text ? `${file.text.trimEnd()}\n\n${entry}` : entry;
  const path = file?.path ?? `content/facts/${area}.yaml`;
  return { files: [{ path, text, isAddition: file !== undefined }] };
};

/** Decides what to write for something new. Nothing that exists is replaced. */
export const plan = (order: Order): Plan => {
  const { kind, id, answers, today, existing, words, templates } = order;
  const filled: Filled = (template, more = {}) =>
    fillTemplate(templates[template] ?? '', words, { today, ...answers, ...more });
  switch (kind) {
    case 'article':
      return article(order, filled);
    case 'fact':
      return fact(order, filled);
    case 'channel': {
      const own = existing.channels.filter(
        ({ organisation }) => organisation === answers.organisation,
      );
      const text = filled('channel.yaml', { order: nextOrder(own) });
      return { files: [{ path: `content/channels/${id}.yaml`, text, isAddition: false }] };
    }
    case 'ladder': {
      const text = filled('ladder.yaml', { order: nextOrder(existing.ladders) });
      return { files: [{ path: `content/ladders/${id}.yaml`, text, isAddition: false }] };
    }
    case 'guide': {
      // The ends are an article that exists, since a guide cannot lead to one that is not written.
      const article = existing.articles[0]?.slug ?? '';
      const text = filled('guide.yaml', { order: nextOrder(existing.guides), id, article });
      return { files: [{ path: `content/guides/${id}.yaml`, text, isAddition: false }] };
    }
    case 'notice': {
      const { from = '', until = '' } = answers;
      if (until < from) return { refusal: fill(words.say.wrongOrder, { from, until }) };
      const path = `content/notices/${id}.yaml`;
      return { files: [{ path, text: filled('notice.yaml'), isAddition: false }] };
    }
  }
};
