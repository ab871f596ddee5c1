import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import log from 'astro/logger/node';

/** A line about one page comes in two parts; sixteen pages at a time mix theirs. */
const isOfOnePage = ({ label, message, newLine }: AstroLoggerMessage): boolean =>
  !newLine || (label === 'SKIP_FORMAT' && /^ .*\((?:\+\d|cached|restored)/.test(message));

/**
 * Astro's log without the lines about single pages: among thousands, what somebody has to read is
 * lost, and writing them takes time. How many pages there are is said at the end.
 */
export default function buildLog(): AstroLoggerDestination {
  const inner = log();
  return {
    write: (message) => {
      if (!isOfOnePage(message)) inner.write(message);
    },
  };
}
