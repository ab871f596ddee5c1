import { existsSync } from 'node:fs';

/*
 * Runs before a command (`node --import`): without packages it could not even be loaded, and Node
 * would say so with a trace. In plain JavaScript, since an older Node may be the only one until the
 * packages have brought the right one.
 */
if (!existsSync('node_modules/astro')) {
  console.error('The packages of this project are not installed yet. Run: npm ci');
  process.exit(1);
}
