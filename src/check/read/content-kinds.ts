import { z } from 'astro/zod';
import { languageWords } from '../../i18n/language-words.ts';
import { localeList } from '../../i18n/locale-list.ts';
import { locales } from '../../i18n/locales.ts';
import { article, articleText } from '../../schemas/article.ts';
import { articleAskedAs } from '../../schemas/asked-as.ts';
import { caseRoutes } from '../../schemas/case-route.ts';
import { channel } from '../../schemas/channel.ts';
import { contactHub } from '../../schemas/contact-hub.ts';
import { contactsToAvoid } from '../../schemas/contact-to-avoid.ts';
import { evidence } from '../../schemas/evidence.ts';
import { factArea } from '../../schemas/fact.ts';
import { glossaryTerm } from '../../schemas/glossary.ts';
import { commonProblems, guide } from '../../schemas/guide.ts';
import { hedges } from '../../schemas/hedges.ts';
import { holidays } from '../../schemas/holidays.ts';
import { interfaceText } from '../../schemas/interface.ts';
import { ladder } from '../../schemas/ladder.ts';
import { letter } from '../../schemas/letter.ts';
import { message } from '../../schemas/message.ts';
import { notice } from '../../schemas/notice.ts';
import { organisation } from '../../schemas/organisation.ts';
import { screenWord } from '../../schemas/screen-word.ts';
import { searchVocabulary } from '../../schemas/search-vocabulary.ts';
import { site } from '../../schemas/site.ts';
import { topic } from '../../schemas/topic.ts';
import { articleTranslations } from '../../schemas/translations.ts';
import { updates } from '../../schemas/update.ts';

const mapOf = (entry: z.ZodType) => z.record(z.string(), entry);

/** Which files of `content/` hold what. `*` is a name, and `{locale}` a language of the site. */
const kinds = [
  { kind: 'article', files: 'articles/*/article.yaml', schema: article },
  { kind: 'articleText', files: 'articles/*/{locale}.mdx', schema: articleText },
  { kind: 'articleAskedAs', files: 'articles/*/asked-as.yaml', schema: articleAskedAs },
  {
    kind: 'articleTranslations',
    files: 'articles/*/translations.yaml',
    schema: articleTranslations,
  },
  { kind: 'facts', files: 'facts/*.yaml', schema: factArea },
  { kind: 'channel', files: 'channels/*.yaml', schema: channel },
  { kind: 'ladder', files: 'ladders/*.yaml', schema: ladder },
  { kind: 'guide', files: 'guides/*.yaml', schema: guide },
  { kind: 'holidays', files: 'holidays/{year}.yaml', schema: holidays },
  { kind: 'notice', files: 'notices/*.yaml', schema: notice },
  { kind: 'searchVocabulary', files: 'search/{locale}.yaml', schema: searchVocabulary },
  { kind: 'interface', files: 'ui/{locale}.yaml', schema: interfaceText },
  { kind: 'language', files: 'languages/*.yaml', schema: languageWords },
  { kind: 'locales', files: 'locales.yaml', schema: localeList },
  { kind: 'topics', files: 'topics.yaml', schema: mapOf(topic) },
  { kind: 'organisations', files: 'organisations.yaml', schema: mapOf(organisation) },
  { kind: 'evidence', files: 'evidence.yaml', schema: mapOf(evidence) },
  { kind: 'glossary', files: 'glossary.yaml', schema: mapOf(glossaryTerm) },
  { kind: 'messages', files: 'messages.yaml', schema: mapOf(message) },
  { kind: 'screenWords', files: 'screen-words.yaml', schema: mapOf(screenWord) },
  { kind: 'commonProblems', files: 'common-problems.yaml', schema: commonProblems },
  { kind: 'hedges', files: 'style/hedges.yaml', schema: hedges },
  { kind: 'caseRoutes', files: 'case-routes.yaml', schema: caseRoutes },
  { kind: 'letter', files: 'letter.yaml', schema: letter },
  { kind: 'contactHub', files: 'contact.yaml', schema: contactHub },
  { kind: 'contactsToAvoid', files: 'contacts-to-avoid.yaml', schema: contactsToAvoid },
  { kind: 'updates', files: 'updates.yaml', schema: updates },
  { kind: 'site', files: 'site.yaml', schema: site },
] as const satisfies { kind: string; files: string; schema: z.ZodType }[];

export type ContentKind = (typeof kinds)[number]['kind'];

/** What `*` and names in braces stand for in the paths of `kinds`, as regular expressions. */
const forms: Record<string, string> = {
  '*': '[^/]+',
  '{locale}': `(?:${locales.join('|')})`,
  '{year}': '\\d{4}',
};

/**
 * Finds the files of a kind. The first group is the id of the entry: the path below its folder, as in
 * `refund/zh`, without the ending and without a name that all files of the kind have.
 */
const patternOf = (files: string): RegExp => {
  const [, folder = '', id = '', rest = ''] =
    /^([a-z]+\/)?(.*?)((?:\/[a-z-]+)?\.(?:yaml|mdx))$/.exec(files) ?? [];
  const name = id.replace(/\*|\{\w+\}/g, (form) => forms[form] ?? form);
  return new RegExp(`^${folder}(${name})${RegExp.escape(rest)}$`);
};

/** Every kind of content: its files, how they are found, and what they hold. */
export const contentKinds = kinds.map(({ kind, files, schema }) => ({
  kind,
  /** From the project's root, such as `content/channels/*.yaml`. */
  files: `content/${files.replace(/\{\w+\}/g, '*')}`,
  /** The same for a writer, such as `content/channels/<id>.yaml` with the languages of the site. */
  form: `content/${files.replace('{locale}', `<${locales.join('|')}>`).replace(/\*|\{(\w+)\}/g, (_, name = 'id') => `<${name}>`)}`,
  pattern: patternOf(files),
  /** Whether each file is in one language, which its name says. */
  isOfOneLanguage: files.includes('{locale}'),
  schema: schema as z.ZodType,
}));

/** Files of `content/` of which a site has at most one. */
export const singleFiles = kinds
  .map(({ files }) => files)
  .filter((path) => /^[a-z-]+\.yaml$/.test(path));

/** Files of `content/` without which a site cannot be built. */
export const neededFiles = [
  'locales.yaml',
  'site.yaml',
  'topics.yaml',
  'organisations.yaml',
  'evidence.yaml',
  'contact.yaml',
];
