import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { measureCommand, type Taken } from './measure-command.ts';
import { bareProject, grownProject } from './projects.ts';

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
  measureCommand(process.execPath, [astro, 'build'], root);

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

/** Builds of one size: this site and a bare one, and this site again after one article changed. */
export type Builds = {
  articles: number;
  here: Taken;
  bare: Taken;
  /** After one sentence of one article in one language was changed. */
  again: Taken;
  outputMegabytes: number;
  /** Bytes of the page of one real article, which must not depend on how many there are. */
  articleBytes: number;
};

/** The article whose page is weighed, and changed. */
const article = 'refund';

const changeOneSentence = (root: string): void => {
  const file = join(root, `content/articles/${article}/en.mdx`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n$/, ' Keep the answer you get.\n'));
};

/**
 * Measures builds. The two sites are built in turn, so that a busy machine is busy for both; of
 * several runs the median counts.
 *
 * @param folder where the projects are made; they stay there
 */
export const measureBuilds = async (
  folder: string,
  articles: number,
  runs: number,
): Promise<Builds> => {
  const [here, bare] = [join(folder, `here-${articles}`), join(folder, `bare-${articles}`)];
  grownProject(here, articles);
  bareProject(bare, here);
  const taken: { here: Taken; bare: Taken }[] = [];
  for (let run = 0; run < runs; run += 1) {
    putAway(bare);
    const bareTaken = await buildBare(bare);
    putAway(here);
    taken.push({ here: await buildHere(here), bare: bareTaken });
  }
  const middle = (of: (each: { here: Taken; bare: Taken }) => Taken): Taken =>
    taken.map(of).sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)]!;
  const files = globSync('**/*', { cwd: join(here, 'dist'), withFileTypes: true });
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const articleBytes = statSync(join(here, `dist/en/articles/${article}/index.html`)).size;
  changeOneSentence(here);
  return {
    articles,
    here: middle((each) => each.here),
    bare: middle((each) => each.bare),
    again: await buildHere(here),
    outputMegabytes: Math.round(bytes / 1e6),
    articleBytes,
  };
};
