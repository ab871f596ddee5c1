import { copyFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { growContent } from '../bench/grow-content.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Hours that the real content does not have, by channel. */
const hours: Record<string, { schedule: string; zone?: string; status?: string }> = {
  'gopay-phone': { schedule: 'Mo-Fr 09:00-17:00; PH off' },
  'gopay-email': { schedule: 'Mo-Fr 09:00-17:00', status: 'reported' },
  'gopay-app-help': { schedule: 'Mo-Fr 22:00-06:00; PH off', zone: 'Asia/Jayapura' },
  'bi-phone': { schedule: 'Mo-Fr 09:00-12:00,13:00-17:00; PH off; 2026 Dec 31 09:00-12:00' },
  'bi-phone-overseas': { schedule: 'Mo-Su,PH 08:00-20:00', zone: 'America/New_York' },
};

/** What the changed site says of the phone channel. */
export const newNumber = '1500-999';

/** A notice of one day, on which the site was not built. */
export const oneDayNotice = { day: '2026-03-10', text: 'Transfers stand still today.' };

/** A draft, which no build shows. */
const draft = 'content/articles/not-yet';

/** Phrases belong to one article only, so the copy asks in its own way. */
const asDraft = (text: string) => text.replace(/^( +- )(.*)$/gm, '$1belum $2');

/**
 * The content as writers may leave it: texts of a source changed in their words or only in their line
 * breaks, an article without a translation, a picture, a draft, and one article more.
 */
const changeAsWriters = (project: ProjectCopy): void => {
  const articles = globSync('content/articles/*/', { cwd: project.root }).length;
  growContent(join(project.root, 'content'), articles + 1);
  project.edit('content/articles/refund/id.mdx', (text) =>
    text.replace('Simpan tangkapan layar.', 'Simpan semua tangkapan layar.'),
  );
  project.edit('content/articles/withdraw/id.mdx', (text) =>
    text.replace(/^(\d\. \S+ \S+) /gm, '$1\n   ').replaceAll('\n## ', '\n\n## '),
  );
  project.edit('content/site.yaml', (text) =>
    text.replace('repository: null', 'repository: https://github.com/example/help'),
  );
  project.edit('content/articles/bills/en.mdx', (text) =>
    text.replace('\n<Unknown>', '\n![The three pages](./pages.webp)\n\n<Unknown>'),
  );
  copyFileSync(
    'docs/screenshots/overview.webp',
    join(project.root, 'content/articles/bills/pages.webp'),
  );
  project.remove('content/articles/habits/zh.mdx');
  for (const name of ['id.mdx', 'article.yaml', 'asked-as.yaml']) {
    project.write(`${draft}/${name}`, project.read(`content/articles/bills/${name}`));
  }
  project.edit(`${draft}/asked-as.yaml`, asDraft);
  project.edit(`${draft}/id.mdx`, (text) => text.replace(/^(title|summary): /gm, '$1: Belum '));
  project.edit(`${draft}/article.yaml`, (text) => `${text}draft: true\n`);
};

/**
 * One site for all tests that need another than the real one: the channels have hours on a day of
 * early 2026, there is the page of components, a notice shows on one day, a contact and a script differ
 * as after an update, and writers have left their work unfinished.
 */
export const changedSite = {
  name: 'changed',
  settings: {
    SOURCE_DATE_EPOCH: String(Date.parse('2026-01-05') / 1000),
  },
  change: (project: ProjectCopy): void => {
    changeAsWriters(project);
    for (const [channel, stated] of Object.entries(hours)) {
      const { schedule, zone = 'Asia/Jakarta', status = 'published' } = stated;
      project.edit(`content/channels/${channel}.yaml`, (text) =>
        text
          .replace(/^hours:\n {2}status: unknown\n/m, '')
          .replace(
            /^confidence:/m,
            `hours:\n  status: ${status}\n  schedule: '${schedule}'\n  timeZone: ${zone}\n$&`,
          ),
      );
    }
    const components = readFileSync(join(import.meta.dirname, 'components.astro'), 'utf8');
    project.write('src/pages/[locale]/components.astro', components.replaceAll('/src/', '/'));
    project.edit('content/channels/gopay-phone.yaml', (text) =>
      text.replaceAll('1500-729', newNumber),
    );
    project.write(
      'content/notices/one-day.yaml',
      `from: ${oneDayNotice.day}\nuntil: ${oneDayNotice.day}\ntext:\n  en: ${oneDayNotice.text}\n`,
    );
    // Code changes its file's name with its content, and the old file is gone.
    project.edit('src/search/search-box.ts', (text) =>
      text.replace('suggestion-${index}', 'suggested-${index}'),
    );
  },
};
