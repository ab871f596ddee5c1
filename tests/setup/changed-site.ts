import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * One site for all tests that need another than the real one: the channels have hours on a day of
 * early 2026, there is the page of components, a notice shows on one day, and a contact and a script
 * differ as after an update.
 */
export const changedSite = {
  name: 'changed',
  settings: {
    SOURCE_DATE_EPOCH: String(Date.parse('2026-01-05') / 1000),
  },
  change: (project: ProjectCopy): void => {
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
