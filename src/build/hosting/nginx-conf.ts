import { immutable, immutableFiles, revalidate } from './cache-policy.ts';
import { hiddenFiles, movedIn, type ServedSite } from './served-site.ts';

/** A location for files of a kind that nginx does not know by itself. */
const kind = (base: string, pattern: string, type: string): string => `\
  location ~ ^${base}/(${pattern})$ {
    alias /var/www/site/$1;
    types { }
    default_type "${type}";
  }`;

/** What a host that serves the site at a subpath answers beside it. */
const outside = (base: string): string => `
  location = ${base} {
    return 308 ${base}/$is_args$args;
  }

  # Outside of the site. To serve something else there, replace this.
  location / {
    return 404;
  }
`;

/**
 * A file for `/etc/nginx/conf.d/`. All headers are set in one place, because an `add_header` inside
 * a `location` switches off the outer ones. Values that depend on the path come from maps.
 */
export const nginxConf = (site: ServedSite): string => {
  const { base, host, headers, transportSecurity, locales } = site;
  const moved = movedIn(site, (number) => `$${number}`);
  return `\
# Written by the build: the policy names the styles of these very pages. Replace it with the site.
# To change: server_name and alias; add your certificate; for Brotli, install the module
# (Debian: libnginx-mod-http-brotli-static) and take the # away before brotli_static.

map $uri $site_cache {
  default "${revalidate}";
  "~^${base}/(?:${immutableFiles})" "${immutable}";
}

map $uri $site_not_found {
  default ${base}/404.html;
${locales.map((locale) => `  ~^${base}/${locale}/ ${base}/${locale}/404.html;`).join('\n')}
}

map $scheme $site_transport {
  default "";
  https "${transportSecurity ?? ''}";
}

server {
  listen 80;
  server_name ${host};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  # A long question travels in the address.
  large_client_header_buffers 4 16k;
  gzip_static on;
  gzip_vary on;
  # brotli_static on;

  add_header Cache-Control $site_cache always;
  add_header Strict-Transport-Security $site_transport always;
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

  # A folder without a page of its own is no page either.
  error_page 403 404 =404 $site_not_found;

  # Pages of earlier editions.
${moved.map(({ pattern, to }) => `  rewrite ${pattern} ${to} permanent;`).join('\n')}

  location ${base}/ {
    alias /var/www/site/;
    index index.html;
  }

${kind(base, `(?:${locales.join('|')})/manifest[.]webmanifest`, 'application/manifest+json')}
${kind(base, '.+[.]md', 'text/markdown; charset=utf-8')}

  # Rules for other hosts, and the compressed copies as files of their own.
  location ~ ^${base}/(?:${hiddenFiles})$ {
    return 404;
  }
${base === '' ? '' : outside(base)}}
`;
};
