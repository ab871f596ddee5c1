import {
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

/** Builds into a folder; gives what went wrong, if anything. */
const build = (folder: string, { name, change, settings }: Variant): string => {
  const project = copyProject();
  try {
    change?.(project);
    const { ok, output } = project.build(settings);
    if (!ok) return `The site “${name}” was not built. ${output}`;
    // The site, and the rules for servers beside it.
    for (const made of ['dist', 'dist-hosting']) {
      renameSync(join(project.root, made), join(folder, made));
    }
    return '';
  } catch (error) {
    return `The site “${name}” was not built. ${(error as Error).message}`;
  } finally {
    project.dispose();
  }
};

/**
 * Builds a variant of the site once for all tests of a run, in the folder that BUILT_SITES names:
 * whichever process asks first builds, the others wait.
 *
 * @returns its folder
 * @throws with everything that the build printed, where it failed
 */
export const builtSite = async (variant: Variant): Promise<string> => {
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
  return join(folder, 'dist');
};
