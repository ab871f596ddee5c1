import { placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { linksIn, tagsIn } from '../read/mdx-elements.ts';
import type { Problem } from '../problem.ts';

/** A file name is what a camera or a program left there, not what the picture shows. */
const saysNothing = (words: string | undefined): boolean =>
  !words?.trim() || /^\S+\.(?:png|jpe?g|webp|gif|svg|avif)$/i.test(words.trim());

/** A picture says in words what it shows, for those who do not see it. */
export const imageTextRule = (file: ContentFile): Problem[] => {
  if (file.kind !== 'articleText') return [];
  const images = [
    ...linksIn(file.body)
      .filter(({ isImage }) => isImage)
      .map(({ words, offset }) => ({ words, offset })),
    ...tagsIn(file.body)
      .filter(({ name }) => name === 'img')
      .map(({ attributes, offset }) => ({ words: attributes.get('alt'), offset })),
  ];
  return images
    .filter(({ words }) => saysNothing(words))
    .map(({ offset }) =>
      problemIn(
        file,
        placeInBody(file, offset),
        'image-text',
        'The image does not say in words what it shows.',
        'Write ![what it shows](./name.webp).',
      ),
    );
};
