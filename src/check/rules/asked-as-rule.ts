import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { Place, Problem } from '../problem.ts';

type Phrase = { file: ContentFile; place: () => Place; locale: string; text: string };

const fewest = 20;

/** Phrases compare without case, width, spaces, punctuation and signs. */
const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');

const phrasesOf = (file: ContentFile): Phrase[] => {
  const { askedAs } = (file.yaml.data ?? {}) as { askedAs?: unknown };
  const lists: [string, unknown, string[]][] = Array.isArray(askedAs)
    ? [[file.id.split('/')[1] ?? '', askedAs, ['askedAs']]]
    : Object.entries(askedAs ?? {}).map(([locale, list]) => [locale, list, ['askedAs', locale]]);
  return lists.flatMap(([locale, list, path]) =>
    // What is no text is for the schema to say.
    (Array.isArray(list) ? list : []).flatMap((text: unknown, index) =>
      typeof text === 'string'
        ? [{ file, place: () => file.yaml.placeOf([...path, index]), locale, text }]
        : [],
    ),
  );
};

const isIn = ({ file, place, text }: Phrase, other: Phrase): Problem =>
  problemIn(
    file,
    place(),
    'asked-as',
    `“${text}” is in ${other.file.path}:${other.place().line} too.`,
    'Keep it where it fits better, and remove or reword it in the other place.',
  );

/** Each article, channel and ladder is asked for in enough ways, and no phrase belongs to two. */
export const askedAsRule = (files: readonly ContentFile[]): Problem[] => {
  const phrases = files.flatMap(phrasesOf);
  const first = new Map<string, Phrase>();
  const repeated = phrases.flatMap((phrase) => {
    const id = `${phrase.locale} ${key(phrase.text)}`;
    const earlier = first.get(id);
    first.set(id, earlier ?? phrase);
    if (!earlier) return [];
    // Which of two files should have it is for the writer to say, so both are named.
    return earlier.file === phrase.file
      ? [isIn(phrase, earlier)]
      : [isIn(phrase, earlier), isIn(earlier, phrase)];
  });
  const counts = Map.groupBy(phrases, ({ file, locale }) => `${file.path} ${locale}`);
  const few = [...counts.values()]
    .filter((list) => list.length < fewest)
    .flatMap(([phrase, ...rest]) =>
      phrase
        ? [
            problemIn(
              phrase.file,
              phrase.place(),
              'asked-as',
              `${rest.length === 0 ? 'There is 1 phrase' : `There are ${rest.length + 1} phrases`} in askedAs for “${phrase.locale}”; the search needs ${fewest}.`,
              'Add other ways in which people ask.',
            ),
          ]
        : [],
    );
  return [...repeated, ...few];
};
