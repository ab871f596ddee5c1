import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRoot, type DebianPackage } from '../setup/programs.ts';
import { shippedRules, type Place, type ServerCommand } from './server-command.ts';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What nginx sends Brotli copies with: a module that Debian has in a package of its own. */
export const brotliModule: DebianPackage = {
  name: 'libnginx-mod-http-brotli-static',
  isThere: () => existsSync(brotli),
};

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** nginx with the shipped rules, needing no rights and no folder but its own. */
export const nginxCommand = ({ site, port, work }: Place, { workers = 1 } = {}): ServerCommand => {
  const hasBrotli = brotliModule.isThere();
  const rules = join(work, 'site.conf');
  writeFileSync(
    rules,
    shippedRules(`${site}-hosting/nginx.conf`, {
      'listen 80;': `listen 127.0.0.1:${port};`,
      '/var/www/site/': `${resolve(site)}/`,
      ...(hasBrotli ? { '# brotli_static on;': 'brotli_static on;' } : {}),
    }),
  );
  const main = join(work, 'nginx.conf');
  writeFileSync(
    main,
    [
      // Where the tests run as root, the site may lie where nobody else can read.
      isRoot() ? 'user root;' : '',
      hasBrotli ? `load_module ${brotli};` : '',
      `worker_processes ${workers};`,
      'daemon off;',
      `pid ${work}/nginx.pid;`,
      'error_log stderr crit;',
      'worker_rlimit_nofile 8192;',
      'events { worker_connections 4096; }',
      'http {',
      existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '',
      'access_log off;',
      'sendfile on;',
      ...temporary.map((kind) => `${kind}_temp_path ${work}/${kind};`),
      `include ${rules};`,
      '}',
    ].join('\n'),
  );
  return { program: 'nginx', args: ['-p', work, '-e', 'stderr', '-c', main] };
};
