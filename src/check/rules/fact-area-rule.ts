import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import type { Problem } from '../problem.ts';

/** Each file of facts has a name in every language, for the page that lists all facts. */
export const factAreaRule = (files: readonly ContentFile[]): Problem[] => {
  const areas = files.filter(({ kind }) => kind === 'facts').map(({ id }) => id);
  return files
    .filter(({ kind }) => kind === 'interface')
    .flatMap((file) => {
      const { facts } = fieldsOf(file) as { facts?: { areas?: unknown } | null };
      const named = facts?.areas;
      // Where the list itself is missing, the schema says so.
      if (typeof named !== 'object' || named === null) return [];
      return areas
        .filter((area) => !(area in named))
        .map((area) =>
          problemIn(
            file,
            file.yaml.placeOf(['facts', 'areas']),
            'fact-area',
            `The area “${area}” of content/facts has no name here.`,
            `Add “${area}: …” to facts.areas.`,
          ),
        );
    });
};
