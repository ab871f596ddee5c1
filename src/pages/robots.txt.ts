import type { APIRoute } from 'astro';
import { basePath } from '../i18n/paths.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(`${basePath(import.meta.env.BASE_URL)}/sitemap-index.xml`, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
