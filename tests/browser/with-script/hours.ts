import { test as base } from 'playwright/test';
import { builtSite } from '../../setup/built-site.ts';
import type { ProjectCopy } from '../../setup/project-copy.ts';
import { serveFolder } from '../../setup/serve-folder.ts';

/** Hours that the real content does not have, by channel. */
const hours: Record<string, { schedule: string; zone?: string; status?: string }> = {
  'gopay-phone': { schedule: 'Mo-Fr 09:00-17:00; PH off' },
  'gopay-email': { schedule: 'Mo-Fr 09:00-17:00', status: 'reported' },
  'gopay-app-help': { schedule: 'Mo-Fr 22:00-06:00; PH off', zone: 'Asia/Jayapura' },
  'bi-phone': { schedule: 'Mo-Fr 09:00-12:00,13:00-17:00; PH off; 2026 Dec 31 09:00-12:00' },
  'bi-phone-overseas': { schedule: 'Mo-Su,PH 08:00-20:00', zone: 'America/New_York' },
};

/** The channels have such hours on a day of early 2026, and there is the page of components. */
const withHours = {
  name: 'with-hours',
  settings: {
    SOURCE_DATE_EPOCH: String(Date.parse('2026-01-05') / 1000),
    COMPONENTS: 'on',
  },
  change: (project: ProjectCopy): void => {
    for (const [channel, stated] of Object.entries(hours)) {
      const { schedule, zone = 'Asia/Jakarta', status = 'published' } = stated;
      project.edit(`content/channels/${channel}.yaml`, (text) =>
        text.replace(
          /^hours:\n {2}status: unknown$/m,
          `hours:\n  status: ${status}\n  schedule: '${schedule}'\n  timeZone: ${zone}`,
        ),
      );
    }
  },
};

/** Tests on a site with known hours and the page of components; `siteWithHours` is its origin. */
export const test = base.extend<object, { siteWithHours: string }>({
  siteWithHours: [
    async ({}, use) => {
      const { origin, close } = await serveFolder(await builtSite(withHours));
      await use(origin);
      await close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});
