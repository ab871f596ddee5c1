/** What the check of a build's content comes to: it ends well, or fails with what is wrong. */
type CheckVerdict = { reached: Promise<void>; failure?: Error; isTold?: boolean };

declare global {
  /** Set by the content check of a build; pages run apart from it, in modules of Vite. */
  var checkVerdict: CheckVerdict | undefined;
}

/** Keeps the verdict of a check that runs beside the build. */
export const expectVerdict = (check: Promise<void>): void => {
  const verdict: CheckVerdict = { reached: check };
  check.catch((failure: unknown) => {
    verdict.failure = failure as Error;
  });
  globalThis.checkVerdict = verdict;
};

/** Ends the build once: of many parts under way, Astro would write down the failure of each. */
const end = async (verdict: CheckVerdict): Promise<never> => {
  if (verdict.isTold) return new Promise(() => undefined);
  verdict.isTold = true;
  throw verdict.failure!;
};

/**
 * Does a part of the build, unless the content is known to be broken. Where the part fails, and the
 * content is why, the verdict of the check is told instead: it names every mistake and its place.
 */
export const unlessBroken = async <T>(part: () => Promise<T>): Promise<T> => {
  const verdict = globalThis.checkVerdict;
  if (verdict?.failure) return end(verdict);
  try {
    return await part();
  } catch (error) {
    await verdict?.reached.catch(() => undefined);
    if (verdict?.failure) return end(verdict);
    throw error;
  }
};
