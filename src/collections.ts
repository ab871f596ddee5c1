import { defineCollection } from 'astro/content/config';
import { file as fileLoader, type Loader } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { codeHash } from './code-hash.ts';
import { folderLoader } from './folder-loader.ts';
import { splitFrontMatter } from './prose/front-matter.ts';
import { article, articleText } from './schemas/article.ts';
import { articleAskedAs } from './schemas/asked-as.ts';
import { caseRoute } from './schemas/case-route.ts';
import { channel } from './schemas/channel.ts';
import { contactHub } from './schemas/contact-hub.ts';
import { contactToAvoid } from './schemas/contact-to-avoid.ts';
import { evidence } from './schemas/evidence.ts';
import { factArea } from './schemas/fact.ts';
import { glossaryTerm } from './schemas/glossary.ts';
import { holidays } from './schemas/holidays.ts';
import { interfaceText } from './schemas/interface.ts';
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

/**
 * What was read by other code, of another schema perhaps, is read again: Astro keeps entries for as
 * long as their files stay the same.
 */
const ofThisCode = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => {
    const { meta, store } = context;
    if (meta.get('code') !== codeHash()) store.clear();
    meta.set('code', codeHash());
    return loader.load(context);
  },
});

const file = (...args: Parameters<typeof fileLoader>) => ofThisCode(fileLoader(...args));
const folder = (...args: Parameters<typeof folderLoader>) => ofThisCode(folderLoader(...args));

type Entry = Record<string, unknown>;

/** An empty file has no fields, which the schema has a word to say about. */
const readFields = (text: string) => ({ data: (parse(text) ?? {}) as Entry });

/** A folder of YAML files, each of them an entry. */
const files = (name: string) =>
  folder({
    folder: `content/${name}`,
    pattern: '*.yaml',
    idOf: (path) => path.replace('.yaml', ''),
    read: readFields,
  });

/**
 * Articles come in as text. As modules of `@astrojs/mdx` the bundler would have to carry each; pages
 * compile the text themselves (`prose/prose.ts`).
 */
const readArticle = (text: string) => {
  const { front, body } = splitFrontMatter(text.replace(/^\uFEFF/, '')) ?? {
    front: '',
    body: text,
  };
  return { ...readFields(front), body };
};

/** A file beside the texts of each article. */
const besideTexts = (name: string) =>
  folder({
    folder: 'content/articles',
    pattern: `*/${name}.yaml`,
    idOf: (path) => path.replace(`/${name}.yaml`, ''),
    read: readFields,
  });

/** Entries by id, in `<name>.yaml` and in a file for each group of writers, `<name>.<group>.yaml`. */
const inGroups = (name: string): Loader => ({
  name: 'groups',
  load: async (context) => {
    const { store, config, watcher } = context;
    const read = async () => {
      store.clear();
      const folder = fileURLToPath(new URL('content/', config.root));
      for (const path of globSync(`${name}{,.*}.yaml`, { cwd: folder }).sort()) {
        const entries = (parse(readFileSync(join(folder, path), 'utf8')) ?? {}) as Entry;
        for (const [id, data] of Object.entries(entries)) {
          const parsed = await context.parseData({ id, data: data as Entry });
          store.set({ id, data: parsed, digest: context.generateDigest(parsed) });
        }
      }
    };
    watcher?.on('all', (_, path) => {
      if (basename(path).startsWith(name)) void read();
    });
    await read();
  },
});

/** A file that is one entry: its id is `only`. */
const oneEntry = (path: string) =>
  file(path, { parser: (text) => ({ only: parse(text) as Entry }) });

/** A file that is a list: entries are numbered from 0. */
const list = (path: string) =>
  file(path, { parser: (text) => Object.fromEntries((parse(text) as Entry[]).entries()) });

export const collections = {
  articles: defineCollection({
    loader: folder({
      folder: 'content/articles',
      pattern: '*/article.yaml',
      idOf: (path) => path.replace('/article.yaml', ''),
      read: readFields,
    }),
    schema: article,
  }),
  articleTexts: defineCollection({
    loader: folder({
      folder: 'content/articles',
      pattern: '*/{id,zh,en}.mdx',
      idOf: (path) => path.replace('.mdx', ''),
      read: readArticle,
    }),
    schema: articleText,
  }),
  articleAskedAs: defineCollection({ loader: besideTexts('asked-as'), schema: articleAskedAs }),
  articleTranslations: defineCollection({
    loader: besideTexts('translations'),
    schema: articleTranslations,
  }),
  messages: defineCollection({ loader: inGroups('messages'), schema: message }),
  screenWords: defineCollection({ loader: inGroups('screen-words'), schema: screenWord }),
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
  interface: defineCollection({ loader: files('ui'), schema: interfaceText }),
  site: defineCollection({ loader: oneEntry('content/site.yaml'), schema: site }),
};
