import { existsSync, globSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureCommand, type Taken } from './measure-command.ts';
import { bareProject, grownProject, starlightProject } from './projects.ts';

const astro = resolve('node_modules/astro/bin/astro.mjs');
const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');

/**
 * Puts away what a build left. It is not removed: after thousands of files were, a disk is slow to
 * make new ones for minutes, and the build would be measured with that.
 */
const putAway = (root: string): void => {
  const aside = mkdtempSync(`${root}-aside-`);
  for (const path of ['dist', 'dist-hosting', '.astro', 'node_modules/.astro']) {
    if (existsSync(join(root, path))) {
      renameSync(join(root, path), join(aside, path.replace('/', '-')));
    }
  }
};

const buildHere = (root: string): Promise<Taken> =>
  measureCommand(process.execPath, ['--run', 'build'], root);

/** Builds with the Astro of its own folder; Starlight indexes the pages itself. */
const buildStarlight = (root: string): Promise<Taken> =>
  measureCommand(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], root);

const buildBare = async (root: string): Promise<Taken> => {
  const site = await measureCommand(process.execPath, [astro, 'build'], root);
  const index = await measureCommand(process.execPath, [pagefind, '--site', 'dist'], root);
  return {
    seconds: site.seconds + index.seconds,
    ...(site.megabytes !== undefined && {
      megabytes: Math.max(site.megabytes, index.megabytes ?? 0),
    }),
  };
};

/** This site, a bare one and one of Starlight, each built from nothing. */
type Round = Record<'here' | 'bare' | 'starlight', Taken>;

/** Builds of one size. */
export type Builds = Round & {
  articles: number;
  outputMegabytes: number;
  /** Bytes of the page of one article, which must not depend on how many there are. */
  articleBytes: number;
};

const weighed = 'refund';

/**
 * Measures builds. They take turns, so that a busy machine is busy for all; of several runs the
 * median counts.
 *
 * @param folder where the projects are made; they stay there
 */
export const measureBuilds = async (
  folder: string,
  articles: number,
  runs: number,
): Promise<Builds> => {
  const [here, bare, starlight] = ['here', 'bare', 'starlight'].map((name) =>
    join(folder, `${name}-${articles}`),
  ) as [string, string, string];
  grownProject(here, articles);
  bareProject(bare, here);
  starlightProject(starlight, here);
  const taken: Round[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const root of [here, bare, starlight]) putAway(root);
    taken.push({
      bare: await buildBare(bare),
      here: await buildHere(here),
      starlight: await buildStarlight(starlight),
    });
  }
  const middle = (of: (round: Round) => Taken): Taken =>
    taken.map(of).sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)]!;
  const files = globSync('**/*', { cwd: join(here, 'dist'), withFileTypes: true });
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const articleBytes = statSync(join(here, `dist/en/articles/${weighed}/index.html`)).size;
  return {
    articles,
    here: middle((round) => round.here),
    bare: middle((round) => round.bare),
    starlight: middle((round) => round.starlight),
    outputMegabytes: Math.round(bytes / 1e6),
    articleBytes,
  };
};
