import { onPath } from './programs.ts';

/** A Firefox that is installed: FIREFOX_PATH, else one on the path. */
export const findFirefox = (): string | undefined => {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== '') return named;
  return ['firefox-esr', 'firefox'].map(onPath).find((path) => path !== undefined);
};
