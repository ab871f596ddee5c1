import { posix } from 'node:path';
import { placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { linksIn } from '../read/mdx-elements.ts';
import type { Problem } from '../problem.ts';

/**
 * A picture lies beside the article that shows it: an address elsewhere would be asked of another
 * host, or break where the site has a base path, and a missing file would stop the build.
 *
 * @param pictures paths from the project's root of the pictures that are there
 */
export const pictureRule = (
  files: readonly ContentFile[],
  pictures: ReadonlySet<string>,
): Problem[] =>
  files
    .filter(({ kind }) => kind === 'articleText')
    .flatMap((file) =>
      linksIn(file.body)
        .filter(({ isImage, href }) => {
          const [address = ''] = href.split(/\s/);
          return isImage && !pictures.has(posix.join(posix.dirname(file.path), address));
        })
        .map(({ href, offset }) =>
          problemIn(
            file,
            placeInBody(file, offset),
            'link',
            `There is no picture “${href}” beside this text.`,
            `Put the file into ${posix.dirname(file.path)}/ and write ![what it shows](./name.webp).`,
          ),
        ),
    );
