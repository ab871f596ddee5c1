import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContent } from '../../check/read/read-content.ts';
import { accept, acceptUnpinned } from './accept.ts';
import { translationsTable } from './table.ts';
import { translatedArticles } from '../../check/read/translated-articles.ts';

const usage =
  'Usage: npm run translations                               the state of every translation\n' +
  '       npm run translations -- --accept <slug> <locale>   after you compared it with its source\n' +
  '       npm run translations -- --accept-unpinned          all that have no pin; the main branch does it by itself';

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: {
      accept: { type: 'boolean', default: false },
      'accept-unpinned': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [slug, locale, ...rest] = positionals;
  const isOfAll = values['accept-unpinned'];
  const fits = values.accept && !isOfAll ? slug && locale && rest.length === 0 : slug === undefined;
  if (!fits) throw new Error(usage);
  const articles = translatedArticles(await readContent(process.cwd()));
  if (isOfAll) {
    const written = acceptUnpinned(articles);
    for (const { path, text } of written) await writeFile(path, text);
    console.log(
      written.length === 0
        ? 'Every translation has its pin.'
        : written.map(({ path }) => `${path}: written`).join('\n'),
    );
    return;
  }
  if (!values.accept) {
    console.log(translationsTable(articles));
    return;
  }
  const result = accept(articles, slug ?? '', locale ?? '');
  await writeFile(result.path, result.text);
  console.log(`${result.path}: “${locale ?? ''}” now follows its source as it is today.`);
};

try {
  await run();
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n${usage}` : message);
  process.exitCode = 1;
}
