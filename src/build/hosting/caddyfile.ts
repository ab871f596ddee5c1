import { immutable, immutableFiles, revalidate } from './cache-policy.ts';
import { hiddenFiles, movedIn, type ServedSite } from './served-site.ts';

const notFound = (base: string, locale: string): string => `\
    @${locale} path ${base}/${locale}/*
    rewrite @${locale} /${locale}/404.html`;

/** Without this Caddy answers every other address with an empty page and the status 200. */
const outside = `
  # Outside of the site. To serve something else there, replace this.
  handle {
    error 404
  }
`;
const moved = (site: ServedSite): string =>
  movedIn(site, (number, page) => `{re.moved${page + 1}.${number}}`)
    .map(({ pattern, to }, page) => {
      const name = `moved${page + 1}`;
      return `  @${name} path_regexp ${name} ${pattern}\n  redir @${name} ${to} 301`;
    })
    .join('\n');

/** A `Caddyfile`. Caddy itself gets a certificate for the name and moves readers to https. */
export const caddyfile = (site: ServedSite): string => {
  const { base, host, headers, transportSecurity, locales } = site;
  return `\
# Written by the build: the policy names the styles of these very pages. Replace it with the site.
# To change: the name of the site and root.

(security) {
  header {
${Object.entries(headers)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
    -Server
  }
}

${host} {
  import security
  root * /var/www/site

  @immutable path_regexp ^${base}/(?:${immutableFiles})
  @revalidated not path_regexp ^${base}/(?:${immutableFiles})
  header @immutable Cache-Control "${immutable}"
  header @revalidated Cache-Control "${revalidate}"
  # Kinds of files that Caddy does not know.
  @manifest path *.webmanifest
  header @manifest Content-Type application/manifest+json
  @markdown path *.md
  header @markdown Content-Type "text/markdown; charset=utf-8"
${transportSecurity === undefined ? '' : `  @secure protocol https\n  header @secure Strict-Transport-Security "${transportSecurity}"\n`}
  # A redirect keeps the query.
  map {query} {question} {
    ~.+ "?"
    default ""
  }
${base === '' ? '' : `  redir ${base} ${base}/{question}{query} 308\n`}
  # Pages of earlier editions.
${moved(site)}
  ${base === '' ? 'handle' : `handle_path ${base}/*`} {
    route {
      # Rules for other hosts, and the compressed copies as files of their own.
      @hidden path_regexp ^/(?:${hiddenFiles})$
      error @hidden 404
      @folder {
        not path */ //*
        file {path}/index.html
      }
      redir @folder ${base}{path}/{question}{query} 308
      file_server {
        precompressed br gzip
      }
    }
  }
${base === '' ? '' : outside}
  handle_errors {
    import security
    header Content-Type "text/html; charset=utf-8"
    header Cache-Control "${revalidate}"
${locales.map((locale) => notFound(base, locale)).join('\n')}
    @other not path ${locales.map((locale) => `${base}/${locale}/*`).join(' ')}
    rewrite @other /404.html
    file_server {
      precompressed br gzip
    }
  }
}
`;
};
