import { problemIn, type ContentFile } from '../read/content-file.ts';
import { placeAt, type Problem } from '../problem.ts';

/** `‹…›` as `npm run new` writes it: marks no language of the site uses for anything else. */
const placeholder = /‹([^‹›\n]*)›/g;

/** What `npm run new` left for the writer to fill in is filled in. */
export const placeholderRule = (file: ContentFile): Problem[] =>
  [...file.text.matchAll(placeholder)].map((match) =>
    problemIn(
      file,
      placeAt(file.text, match.index),
      'placeholder',
      `“${match[0]}” is still to be filled in.`,
      'Write your own text there and take the marks ‹ › away.',
    ),
  );
