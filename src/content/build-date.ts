/**
 * The day the site is built, as `YYYY-MM-DD` in UTC. SOURCE_DATE_EPOCH (seconds since 1970),
 * when set, decides it, so that the same input gives the same output.
 */
export const buildDay = (epoch = process.env.SOURCE_DATE_EPOCH, now = new Date()): string =>
  (epoch === undefined ? now : new Date(Number(epoch) * 1000)).toISOString().slice(0, 10);
