import type { APIRoute } from 'astro';
import { securityTxt } from '../../site/security-txt.ts';
import { languageTags } from '../../i18n/locales.ts';
import { basePath } from '../../i18n/paths.ts';
import { getToday } from '../../content/today.ts';

/** Whom to tell of a weakness of the site. */
export const GET: APIRoute = ({ site, locals }) => {
  const path = `${basePath(import.meta.env.BASE_URL)}/.well-known/security.txt`;
  const { securityContact } = locals.site;
  return new Response(
    securityTxt(securityContact, new URL(path, site).href, Object.values(languageTags), getToday()),
  );
};
