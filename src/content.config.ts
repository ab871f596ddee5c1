import { defineCollection } from 'astro:content';
import { file as fileLoader, glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { article, articleText } from './schemas/article.ts';
import { articleAskedAs } from './schemas/asked-as.ts';
import { caseRoute } from './schemas/case-route.ts';
import { channel } from './schemas/channel.ts';
import { contactHub } from './schemas/contact-hub.ts';
import { contactToAvoid } from './schemas/contact-to-avoid.ts';
import { evidence } from './schemas/evidence.ts';
import { factArea } from './schemas/fact.ts';
import { glossaryTerm } from './schemas/glossary.ts';
import { commonProblem, guide } from './schemas/guide.ts';
import { holidays } from './schemas/holidays.ts';
import { completeInterface } from './content/complete-interface.ts';
import { ladder } from './schemas/ladder.ts';
import { letter } from './schemas/letter.ts';
import { message } from './schemas/message.ts';
import { notice } from './schemas/notice.ts';
import { organisation } from './schemas/organisation.ts';
import { screenWord } from './schemas/screen-word.ts';
import { searchVocabulary } from './schemas/search-vocabulary.ts';
import { site } from './schemas/site.ts';
import { topic } from './schemas/topic.ts';
import { articleTranslations } from './schemas/translations.ts';
import { update } from './schemas/update.ts';

/** Optional kinds of content have no file or folder, which the loaders of Astro call a mistake. */
const none = () => [];

const file: typeof fileLoader = (path, options) =>
  existsSync(path) ? fileLoader(path, options) : (none as never);

/** A folder of YAML files, each of them an entry that is named after its file. */
const files = (name: string) =>
  !existsSync(`content/${name}`)
    ? none
    : glob({
        base: `content/${name}`,
        pattern: '*.yaml',
        generateId: ({ entry }) => entry.replace('.yaml', ''),
      });

/** A file of each article, or several; an entry is named after the path without its ending. */
const ofArticles = (ending: string, paths = '*') =>
  glob({
    base: 'content/articles',
    pattern: paths + ending,
    generateId: ({ entry }) => entry.replace(ending, ''),
  });

/** A file that is one entry, with the id `only`. */
const oneEntry = (path: string) =>
  file(path, { parser: (text) => ({ only: parse(text) as Record<string, unknown> }) });

/** A file that is a list: entries are numbered from 0. */
const list = (path: string) =>
  file(path, {
    parser: (text) => Object.fromEntries((parse(text) as Record<string, unknown>[]).entries()),
  });

export const collections = {
  articles: defineCollection({
    loader: ofArticles('/article.yaml'),
    schema: article,
  }),
  articleTexts: defineCollection({
    loader: ofArticles('.mdx', '*/*'),
    schema: articleText,
  }),
  askedAs: defineCollection({
    loader: ofArticles('/asked-as.yaml'),
    schema: articleAskedAs,
  }),
  translations: defineCollection({
    loader: ofArticles('/translations.yaml'),
    schema: articleTranslations,
  }),
  guides: defineCollection({ loader: files('guides'), schema: guide }),
  commonProblems: defineCollection({
    loader: list('content/common-problems.yaml'),
    schema: commonProblem,
  }),
  messages: defineCollection({ loader: file('content/messages.yaml'), schema: message }),
  screenWords: defineCollection({ loader: file('content/screen-words.yaml'), schema: screenWord }),
  topics: defineCollection({ loader: file('content/topics.yaml'), schema: topic }),
  facts: defineCollection({ loader: files('facts'), schema: factArea }),
  organisations: defineCollection({
    loader: file('content/organisations.yaml'),
    schema: organisation,
  }),
  channels: defineCollection({ loader: files('channels'), schema: channel }),
  ladders: defineCollection({ loader: files('ladders'), schema: ladder }),
  caseRoutes: defineCollection({ loader: list('content/case-routes.yaml'), schema: caseRoute }),
  evidence: defineCollection({ loader: file('content/evidence.yaml'), schema: evidence }),
  holidays: defineCollection({ loader: files('holidays'), schema: holidays }),
  notices: defineCollection({ loader: files('notices'), schema: notice }),
  updates: defineCollection({ loader: list('content/updates.yaml'), schema: update }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryTerm }),
  letter: defineCollection({ loader: oneEntry('content/letter.yaml'), schema: letter }),
  contactHub: defineCollection({ loader: oneEntry('content/contact.yaml'), schema: contactHub }),
  contactsToAvoid: defineCollection({
    loader: list('content/contacts-to-avoid.yaml'),
    schema: contactToAvoid,
  }),
  searchVocabulary: defineCollection({ loader: files('search'), schema: searchVocabulary }),
  interface: defineCollection({ loader: files('ui'), schema: completeInterface }),
  site: defineCollection({ loader: oneEntry('content/site.yaml'), schema: site }),
};
