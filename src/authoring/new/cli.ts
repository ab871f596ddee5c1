import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readContent } from '../../check/read/read-content.ts';
import { buildDay } from '../../content/build-date.ts';
import { fill } from '../../i18n/fill.ts';
import { isLocale, localeForOthers, locales, type Locale } from '../../i18n/locales.ts';
import { collectAnswers, type Ask } from './answers.ts';
import { existingIn } from './existing.ts';
import { isKindName, kinds } from './kinds.ts';
import { newLanguage, newTranslation } from './new-language.ts';
import { plan, type NewFile } from './plan.ts';
import { readWords, type Words } from './words.ts';

const folder = 'content/templates';

/** Comments and questions in a language, or in another one where it has none. */
const wordsIn = async (locale: Locale): Promise<Words> => {
  const pathOf = (one: Locale) => `${folder}/words.${one}.yaml`;
  const path = pathOf(
    [locale, localeForOthers, ...locales].find((one) => existsSync(pathOf(one)))!,
  );
  return readWords(path, await readFile(path, 'utf8'));
};

const readTemplates = async (): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('words.'));
  const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
};

/** The terminal; without one nobody can be asked. */
const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;

const ask: Ask = async (question) => terminal?.question(question);

const flagNames = [
  'lang',
  'topic',
  'language',
  'organisation',
  'kind',
  'from',
  'until',
  'name',
  'tag',
];

/** Files of a language, in the form that `npm run lint` wants: new words make lines longer. */
const formatted = (files: readonly NewFile[]): Promise<NewFile[]> =>
  Promise.all(
    files.map(async (file) => ({
      ...file,
      text: await format(file.text, { ...(await resolveConfig(file.path)), filepath: file.path }),
    })),
  );

/** Writes files, and lists them. */
const write = async (files: readonly NewFile[]): Promise<string[]> => {
  for (const { path, text, isAddition } of files) {
    await mkdir(dirname(path), { recursive: true });
    // `wx` refuses a file that somebody made in this very moment.
    await writeFile(path, text, { flag: isAddition ? 'w' : 'wx' });
  }
  return files.map(({ path }) => path);
};

type Flags = Record<string, string | undefined>;

/** Makes one of the kinds that have a template. */
const fromTemplate = async (
  [kindName = '', id = '', ...rest]: readonly string[],
  flags: Flags,
): Promise<string[]> => {
  const language =
    flags.lang ??
    (await ask(`Language for comments (${locales.join(', ')})\n> `)) ??
    localeForOthers;
  if (!isLocale(language)) throw new Error(`“${language}”: ${locales.join(', ')}.`);
  const words = await wordsIn(language);
  const { say } = words;
  if (kindName === '' || id === '' || rest.length > 0) throw new Error(say.usage);
  if (!isKindName(kindName)) {
    const names = Object.keys(kinds).join(', ');
    throw new Error(fill(say.unknownKind, { kind: kindName, kinds: names }));
  }
  const kind = kinds[kindName];
  if (!kind.name.test(id)) {
    throw new Error(fill(say.badName, { name: id, example: kind.example }));
  }
  const refuseExisting = (path: string): void => {
    if (existsSync(path)) throw new Error(fill(say.exists, { path }));
  };
  if (kindName === 'article') refuseExisting(`content/articles/${id}/`);
  const existing = existingIn(await readContent(process.cwd()));
  const answers = await collectAnswers(kind, flags, existing, words, ask);
  const today = buildDay();
  const templates = await readTemplates();
  const files = plan({ kind: kindName, id, answers, today, existing, words, templates });
  for (const { path, isAddition } of files) if (!isAddition) refuseExisting(path);
  const written = await write(files);
  const about = { id, ...answers };
  return [
    say.written,
    ...written.map((path) => `  ${path}`),
    '',
    say.next,
    ...(kindName === 'article' ? [fill(say.nextArticle, about)] : []),
    ...(kindName === 'fact' ? [fill(say.nextFact, about)] : []),
  ];
};

const run = async (): Promise<string[]> => {
  const { positionals, values } = parseArgs({
    options: Object.fromEntries(flagNames.map((flag) => [flag, { type: 'string' as const }])),
    allowPositionals: true,
  });
  const [command, first = '', second = ''] = positionals;
  if (command === 'language') return write(await formatted(newLanguage(first, values)));
  if (command === 'translation') return write(newTranslation(first, second));
  return fromTemplate(positionals, values);
};

try {
  console.log((await run()).join('\n'));
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  console.error(message);
  if (code?.startsWith('ERR_PARSE_ARGS')) {
    console.error((await wordsIn(localeForOthers)).say.usage);
  }
  process.exitCode = 1;
} finally {
  terminal?.close();
}
