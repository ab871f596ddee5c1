import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedRules, type Place, type ServerCommand } from './server-command.ts';

/** Caddy with the shipped rules, over http and with nothing but a folder of its own. */
export const caddyCommand = ({ site, port, work }: Place): ServerCommand => {
  const rules = join(work, 'Caddyfile');
  const shipped = shippedRules(`${site}-hosting/Caddyfile`, { '/var/www/site': resolve(site) });
  const local = shipped.replace(/^[^(\s]\S* \{$/m, `http://127.0.0.1:${port} {\n  bind 127.0.0.1`);
  writeFileSync(rules, `{\n  admin off\n  auto_https off\n}\n${local}`);
  return {
    program: 'caddy',
    args: ['run', '--config', rules, '--adapter', 'caddyfile'],
    env: { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  };
};
