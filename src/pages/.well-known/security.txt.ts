import type { APIRoute } from 'astro';
import { buildDay } from '../../content/build-date.ts';
import { securityTxt } from '../../build/hosting/security-txt.ts';
import { languageTags } from '../../i18n/locales.ts';
import { basePath } from '../../i18n/paths.ts';
import { library } from '../../content/library.ts';

/** Whom to tell of a weakness of the site. */
export const GET: APIRoute = async ({ site }) => {
  const path = `${basePath(import.meta.env.BASE_URL)}/.well-known/security.txt`;
  const { securityContact } = (await library()).site;
  return new Response(
    securityTxt(securityContact, new URL(path, site).href, Object.values(languageTags), buildDay()),
  );
};
