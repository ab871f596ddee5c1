import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { policyForPage, withPolicy } from '../hosting/content-security-policy.ts';
import { inlineCode } from '../hosting/inline-code.ts';

/**
 * Gives every page a policy of its own, with the hashes of its own styles and scripts. Runs before
 * whatever takes fingerprints of finished pages, such as an offline copy.
 */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const page of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
        const file = new URL(encodeURI(page), dir);
        const html = await readFile(file, 'utf8');
        await writeFile(file, withPolicy(html, policyForPage(inlineCode(html))));
      }
    },
  },
});
