import { problemIn, type ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** Each file of facts has a name in every language, for the page that lists all facts. */
export const factAreaRule = (files: readonly ContentFile[]): Problem[] => {
  const areas = files.filter(({ kind }) => kind === 'facts').map(({ id }) => id);
  return files
    .filter(({ kind }) => kind === 'interface')
    .flatMap((file) => {
      const data = file.yaml.data as { facts?: { areas?: Record<string, unknown> } } | undefined;
      const named = data?.facts?.areas;
      // Where the list itself is missing, the schema says so.
      if (!named) return [];
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
