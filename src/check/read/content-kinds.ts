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

/** A file that each language has one of. */
const ofLocale = `(${locales.join('|')})`;

const mapOf = (entry: z.ZodType) => z.record(z.string(), entry);

/** Which files of `content/` hold what: the pattern names the id of the entry as its first group. */
export const contentKinds = [
  { kind: 'article', pattern: /^articles\/([^/]+)\/article\.yaml$/, schema: article },
  {
    kind: 'articleText',
    pattern: new RegExp(`^articles/([^/]+/(?:${locales.join('|')}))\\.mdx$`),
    schema: articleText,
  },
  {
    kind: 'articleAskedAs',
    pattern: /^articles\/([^/]+)\/asked-as\.yaml$/,
    schema: articleAskedAs,
  },
  {
    kind: 'articleTranslations',
    pattern: /^articles\/([^/]+)\/translations\.yaml$/,
    schema: articleTranslations,
  },
  { kind: 'facts', pattern: /^facts\/([^/]+)\.yaml$/, schema: factArea },
  { kind: 'channel', pattern: /^channels\/([^/]+)\.yaml$/, schema: channel },
  { kind: 'ladder', pattern: /^ladders\/([^/]+)\.yaml$/, schema: ladder },
  { kind: 'guide', pattern: /^guides\/([^/]+)\.yaml$/, schema: guide },
  { kind: 'holidays', pattern: /^holidays\/(\d{4})\.yaml$/, schema: holidays },
  { kind: 'notice', pattern: /^notices\/([^/]+)\.yaml$/, schema: notice },
  {
    kind: 'searchVocabulary',
    pattern: new RegExp(`^search/${ofLocale}\\.yaml$`),
    schema: searchVocabulary,
  },
  { kind: 'interface', pattern: new RegExp(`^ui/${ofLocale}\\.yaml$`), schema: interfaceText },
  { kind: 'language', pattern: /^languages\/([a-z]+)\.yaml$/, schema: languageWords },
  { kind: 'locales', pattern: /^(locales)\.yaml$/, schema: localeList },
  { kind: 'topics', pattern: /^(topics)\.yaml$/, schema: mapOf(topic) },
  { kind: 'organisations', pattern: /^(organisations)\.yaml$/, schema: mapOf(organisation) },
  { kind: 'evidence', pattern: /^(evidence)\.yaml$/, schema: mapOf(evidence) },
  { kind: 'glossary', pattern: /^(glossary)\.yaml$/, schema: mapOf(glossaryTerm) },
  { kind: 'messages', pattern: /^(messages)\.yaml$/, schema: mapOf(message) },
  { kind: 'screenWords', pattern: /^(screen-words)\.yaml$/, schema: mapOf(screenWord) },
  { kind: 'commonProblems', pattern: /^(common-problems)\.yaml$/, schema: commonProblems },
  { kind: 'hedges', pattern: /^style\/(hedges)\.yaml$/, schema: hedges },
  { kind: 'caseRoutes', pattern: /^(case-routes)\.yaml$/, schema: caseRoutes },
  { kind: 'letter', pattern: /^(letter)\.yaml$/, schema: letter },
  { kind: 'contactHub', pattern: /^(contact)\.yaml$/, schema: contactHub },
  { kind: 'contactsToAvoid', pattern: /^(contacts-to-avoid)\.yaml$/, schema: contactsToAvoid },
  { kind: 'updates', pattern: /^(updates)\.yaml$/, schema: updates },
  { kind: 'site', pattern: /^(site)\.yaml$/, schema: site },
] as const satisfies { kind: string; pattern: RegExp; schema: z.ZodType }[];

export type ContentKind = (typeof contentKinds)[number]['kind'];
