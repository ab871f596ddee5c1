import { test as base } from 'playwright/test';
import { copyProject } from '../../setup/project-copy.ts';
import { serveFolder } from '../../setup/serve-folder.ts';

/** Hours that the real content does not have, by channel. */
const hours: Record<string, { schedule: string; zone?: string; status?: string }> = {
  'gopay-phone': { schedule: 'Mo-Fr 09:00-17:00; PH off' },
  'gopay-email': { schedule: 'Mo-Fr 09:00-17:00', status: 'reported' },
  'gopay-app-help': { schedule: 'Mo-Fr 22:00-06:00; PH off', zone: 'Asia/Jayapura' },
  'bi-phone': { schedule: 'Mo-Fr 09:00-12:00,13:00-17:00; PH off; 2026 Dec 31 09:00-12:00' },
  'bi-phone-overseas': { schedule: 'Mo-Su,PH 08:00-20:00', zone: 'America/New_York' },
};

/** A site whose channels have such hours, built on a day of early 2026. */
const buildWithHours = () => {
  const project = copyProject();
  for (const [channel, { schedule, zone = 'Asia/Jakarta', status = 'published' }] of Object.entries(
    hours,
  )) {
    project.edit(`content/channels/${channel}.yaml`, (text) =>
      text.replace(
        /^hours:\n {2}status: unknown$/m,
        `hours:\n  status: ${status}\n  schedule: '${schedule}'\n  timeZone: ${zone}`,
      ),
    );
  }
  const { ok, output } = project.build({
    SOURCE_DATE_EPOCH: String(Date.parse('2026-01-05') / 1000),
    COMPONENTS: 'on',
  });
  if (!ok) throw new Error(output);
  return project;
};

/** Tests on a site with known hours and the page of components; `siteWithHours` is its origin. */
export const test = base.extend<object, { siteWithHours: string }>({
  siteWithHours: [
    async ({}, use) => {
      const project = buildWithHours();
      const { origin, close } = await serveFolder(project.output);
      await use(origin);
      await close();
      project.dispose();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});
