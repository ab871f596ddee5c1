import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { InlineCode } from '../hosting/inline-code.ts';

/** A page, or another file that a route gave: what was made beside it, and what stands inside. */
type FinishedFile = {
  /** Compressed copies and the picture for links, by their paths. */
  beside: string[];
  /** Of pages only. */
  code?: InlineCode;
};

/** By path from the folder of the site, as are all paths here. */
export type FinishedFiles = Map<string, FinishedFile>;

type Stamp = [bytes: number, modified: number];

/** A file as the last build left it, with the stamps of itself and of what lies beside it. */
type KeptFile = FinishedFile & { stamps: Stamp[] };

/** What was kept of the last build. */
export type KeptFiles = Map<string, KeptFile>;

/** Raised where the form of the record changes: one of another form is of no use. */
const form = 1;

type KeptRecord = { form: number; folder: string; files: [path: string, file: KeptFile][] };

const stampOf = (file: string): Stamp => {
  const { size, mtimeMs } = statSync(file);
  return [size, mtimeMs];
};

const hasStamp = (file: string, [bytes, modified]: Stamp): boolean => {
  const now = statSync(file, { throwIfNoEntry: false });
  return now?.size === bytes && now.mtimeMs === modified;
};

/** Whether a file is still what the last build made of it. */
export const isKept = (folder: string, path: string, kept: KeptFiles): boolean => {
  const [stamp] = kept.get(path)?.stamps ?? [];
  return stamp !== undefined && hasStamp(join(folder, path), stamp);
};

const pathsOf = (files: ReadonlyMap<string, FinishedFile>): string[] =>
  [...files].flatMap(([path, { beside }]) => [path, ...beside]);

/** Removes all files but those to keep, and folders without any. @returns whether one is left */
const sweep = (folder: string, keep: ReadonlySet<string>, below = ''): boolean => {
  let isLeft = false;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = `${below}${entry.name}`;
    const stays = entry.isDirectory()
      ? path === '.git' || sweep(folder, keep, `${path}/`)
      : keep.has(path);
    if (stays) isLeft = true;
    else if (entry.isDirectory()) rmdirSync(join(folder, path));
    else rmSync(join(folder, path));
  }
  return isLeft;
};

/**
 * Empties the folder of the site but for the pages that the last build finished there and nobody
 * has touched since: Astro takes over those whose content has not changed.
 *
 * @param record where the last build wrote down what it finished
 */
export const keepPages = (folder: string, record: string): KeptFiles => {
  const kept: KeptFiles = new Map();
  if (existsSync(record)) {
    const last = JSON.parse(readFileSync(record, 'utf8')) as KeptRecord;
    const isOurs = last.form === form && last.folder === folder;
    for (const [path, file] of isOurs ? last.files : []) {
      const isWhole = [path, ...file.beside].every((each, index) =>
        hasStamp(join(folder, each), file.stamps[index]!),
      );
      if (isWhole) kept.set(path, file);
    }
    rmSync(record);
  }
  if (existsSync(folder)) sweep(folder, new Set(pathsOf(kept)));
  return kept;
};

const remove = (folder: string, paths: readonly string[]): void => {
  for (const path of paths) {
    const file = join(folder, path);
    rmSync(file, { force: true });
    if (readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file));
  }
};

/** Removes the pages that this build does not have, before anybody takes them for a part of it. */
export const dropPages = (
  folder: string,
  kept: KeptFiles,
  isBuilt: (path: string) => boolean,
): void => {
  for (const [path, { beside }] of kept) {
    if (isBuilt(path)) continue;
    remove(folder, [path, ...beside]);
    kept.delete(path);
  }
};

/** Removes what lay beside pages and does no longer, and writes down for the next build what does. */
export const recordPages = (
  folder: string,
  record: string,
  kept: KeptFiles,
  finished: FinishedFiles,
): void => {
  const isPart = new Set(pathsOf(finished));
  remove(
    folder,
    pathsOf(kept).filter((path) => !isPart.has(path)),
  );
  const files = [...finished].map(([path, file]): [string, KeptFile] => {
    const { beside, code } = file;
    const last = kept.get(path);
    const stamps =
      file === last ? last.stamps : [path, ...beside].map((each) => stampOf(join(folder, each)));
    return [path, { beside, stamps, ...(code && { code }) }];
  });
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ form, folder, files } satisfies KeptRecord));
};
