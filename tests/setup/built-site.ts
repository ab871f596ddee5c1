import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
  mkdtempSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** What a site is built from that is not the site of the project. */
export type Variant = {
  /** Name of the variant: who asks for one of this name gets the same folder. */
  name: string;
  change?: (project: ProjectCopy) => void;
  /** Settings of the environment, as for `npm run build`. */
  settings?: NodeJS.ProcessEnv;
};

/** A subpath with a folder above it, as of a site that is part of another. */
export const subpath = '/bantuan/help/';

export const atSubpath: Variant = { name: 'at-subpath', settings: { BASE_PATH: subpath } };

/** What a build writes: the site, the rules for servers beside it, and what Astro keeps for the next. */
const written = ['dist', 'dist-hosting', '.astro', 'node_modules/.astro'];

/** Builds into a folder; gives what went wrong, if anything. */
const build = (folder: string, { name, change, settings }: Variant): string => {
  const project = copyProject();
  try {
    change?.(project);
    const { ok, output } = project.build(settings);
    if (!ok) return `The site “${name}” was not built. ${output}`;
    mkdirSync(join(folder, 'node_modules'));
    for (const path of written) renameSync(join(project.root, path), join(folder, path));
    return '';
  } catch (error) {
    return `The site “${name}” was not built. ${(error as Error).message}`;
  } finally {
    project.dispose();
  }
};

/** Builds a variant where nobody has yet; gives the folder of what its build wrote. */
const builtFolder = async (variant: Variant): Promise<string> => {
  process.env.BUILT_SITES ??= mkdtempSync(join(tmpdir(), 'built-sites-'));
  const folder = join(process.env.BUILT_SITES, variant.name);
  const outcome = join(folder, 'outcome');
  // Made by one process only, however many ask at once.
  if (mkdirSync(folder, { recursive: true }) !== undefined) {
    writeFileSync(outcome, build(folder, variant));
  }
  while (!existsSync(outcome)) await after(200);
  const failure = readFileSync(outcome, 'utf8');
  if (failure !== '') throw new Error(failure);
  return folder;
};

/**
 * Builds a variant of the site once for all tests of a run, in the folder that BUILT_SITES names:
 * whichever process asks first builds, the others wait.
 *
 * @returns its folder
 * @throws with everything that the build printed, where it failed
 */
export const builtSite = async (variant: Variant): Promise<string> =>
  join(await builtFolder(variant), 'dist');

/** Lays what a build of a variant left into a project that has not been built yet. */
export const leaveBuild = async (variant: Variant, root: string): Promise<void> => {
  const folder = await builtFolder(variant);
  for (const path of written) cpSync(join(folder, path), join(root, path), { recursive: true });
};
