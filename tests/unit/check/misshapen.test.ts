import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { translatedArticles } from '../../../src/check/read/translated-articles.ts';

const shapes = ['', '5', 'x', '[]', '{}', '[null]', '[{ a: 1 }]', '{ id: [x], zh: y }', '[[]]'];

const templates: Record<string, (shape: string) => string> = {
  'glossary.yaml': (shape) => `pin: { asWritten: { id: ${shape || 'null'} } }\nb: ${shape}\n`,
  'contacts-to-avoid.yaml': (shape) => `- ${shape}\n- value: ${shape}\n`,
  'ladders/a.yaml': (shape) =>
    `steps:\n  - organisation: ${shape}\n    channels: ${shape}\n    moveOn: ${shape}\n`,
  'ladders/b.yaml': (shape) => `steps: ${shape}\nparallel: ${shape}\n`,
  'channels/a.yaml': (shape) => `organisation: ${shape}\nvalue: ${shape}\naskedAs: ${shape}\n`,
  'ui/id.yaml': (shape) => `facts:\n  areas: ${shape}\n`,
  'facts/a.yaml': (shape) => `x: ${shape}\n`,
  'holidays/2026.yaml': (shape) => `days: ${shape}\nprovisional: ${shape}\n`,
  'articles/a/article.yaml': (shape) => `sourceLanguage: id\nrelated: ${shape}\ndraft: ${shape}\n`,
  'articles/a/asked-as.yaml': (shape) => `article: ${shape}\ncases: ${shape}\n`,
  'articles/a/translations.yaml': (shape) => `en: ${shape}\nid: ${shape}\n`,
  'messages.yaml': (shape) => `a: ${shape}\nb: { text: ${shape}, gloss: ${shape}, to: ${shape} }\n`,
  'screen-words.yaml': (shape) => `a: { label: ${shape}, sources: ${shape} }\n`,
  'style/hedges.yaml': (shape) => `id: ${shape}\nxx: ${shape}\n`,
  'articles/a/id.mdx': (shape) => `---\ntitle: ${shape}\n---\n\nPIN\n`,
  'articles/a/en.mdx': (shape) => `---\nsummary: ${shape}\n---\n\nPIN\n`,
};

it.each(shapes)('values of another shape than they should be get sentences: “%s”', (shape) => {
  const files = Object.entries(templates).flatMap(
    ([path, write]) => contentFile(`content/${path}`, write(shape)) ?? [],
  );
  expect(translatedArticles(files)).toHaveLength(1);
  const problems = checkContent(files, '2026-11-23');
  for (const { path } of files) expect(problems.map(({ file }) => file)).toContain(path);
  expect(problems.map(({ message, fix }) => message + fix).join()).not.toMatch(
    /undefined|\[object|NaN|Invalid/,
  );
});
