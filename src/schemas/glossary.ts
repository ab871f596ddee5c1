import { z } from 'astro/zod';
import { localizedList, localizedText } from './localized.ts';

/** One entry of `content/glossary.yaml`: a term, the same everywhere. */
export const glossaryTerm = z.strictObject({
  term: localizedText,
  definition: localizedText,
  asWritten: localizedList.describe('The forms in which articles use it.'),
});
