import { buildDay } from './build-date.ts';
import { perBuild } from './per-build.ts';
import { getSite } from './site.ts';

/** The day the site is built, in its own time zone. */
export const getToday = perBuild(async () => buildDay((await getSite()).timeZone));
