import type { Plugin } from 'vite';
import { browserFloor } from '../offline/browser-floor.ts';

/**
 * Translates what browsers run for the oldest that is served, and nothing else: the renderer would
 * lose a tenth of its speed to translated private fields.
 */
export const browserTarget = (): Plugin => ({
  name: 'browser-target',
  // Astro sets its own value for this environment; a plugin has the last word.
  configEnvironment: (name) =>
    name === 'client' ? { build: { target: browserFloor } } : undefined,
});
