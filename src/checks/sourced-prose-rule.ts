import { problemIn, placeInBody, type ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { blank, proseOf } from './prose-of.ts';

const unsourced: { what: string; pattern: RegExp; fix: string }[] = [
  {
    what: 'An e-mail address or web address',
    pattern: /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+|\bwww\.\S+/g,
    fix: 'Link the channel that carries it, such as [words](channel:<id>).',
  },
  {
    what: 'A handle',
    pattern: /(?<!\S)@[\w.]+/g,
    fix: 'Link the channel that carries it, such as [words](channel:<id>).',
  },
  {
    what: 'A number',
    pattern: /[\d０-９](?:[\d０-９.,\s-]*[\d０-９])?/g,
    fix: 'State it as a fact in content/facts and write <Fact id="…" />, or leave it out.',
  },
];

/** Numbers and contacts in an article come from facts and channels only, where they have a source. */
export const sourcedProseRule = (file: ContentFile): Problem[] => {
  if (file.kind !== 'articleText') return [];
  let prose = proseOf(file.body);
  const data = file.yaml.data as Partial<Record<'title' | 'summary', string>> | undefined;
  const found = unsourced.flatMap(({ what, pattern, fix }) => {
    const inBody = [...prose.matchAll(pattern)].map((match) => ({
      value: match[0],
      place: placeInBody(file, match.index),
    }));
    prose = prose.replace(pattern, blank);
    const inFrontMatter = (['title', 'summary'] as const).flatMap((key) =>
      [...((typeof data?.[key] === 'string' && data[key]) || '').matchAll(pattern)].map(
        (match) => ({
          value: match[0],
          place: file.yaml.placeOf([key]),
        }),
      ),
    );
    return [...inFrontMatter, ...inBody].map(({ value, place }) =>
      problemIn(file, place, 'unsourced', `${what} stands in the prose: “${value.trim()}”.`, fix),
    );
  });
  return found;
};
