import type { APIRoute } from 'astro';
import { directions, languageTags } from '../../i18n/locales.ts';
import { basePath, pages } from '../../i18n/paths.ts';
import { inEveryLocale } from '../../content/static-paths.ts';
import { band, ground } from '../../ui/theme-colours.ts';

export const getStaticPaths = inEveryLocale;

const base = basePath(import.meta.env.BASE_URL);

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `${base}/icons/${name}.png`,
  type: 'image/png',
  sizes: `${size}x${size}`,
  purpose,
});

/** Lets a reader install the site, in the language of the page. */
export const GET: APIRoute = ({ locals: { locale, site, to } }) => {
  const manifest = {
    id: to(pages.home),
    name: `${site.name} · ${site.tagline[locale]}`,
    short_name: site.name,
    description: site.description[locale],
    lang: languageTags[locale],
    dir: directions[locale],
    start_url: to(pages.home),
    scope: `${base}/`,
    // A window with a button to go back, since pages lead to other sites and to the telephone.
    display: 'minimal-ui',
    theme_color: band.light,
    background_color: ground.light,
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('maskable-512', 512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
