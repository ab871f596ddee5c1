const dayInMs = 86_400_000;

/**
 * Whether a claim should be compared with its sources again.
 *
 * @param checked day of the last comparison, `YYYY-MM-DD`
 * @param reviewEvery days for which a comparison holds
 * @param today `YYYY-MM-DD`
 */
export const isDueForReview = (
  { checked, reviewEvery }: { checked: string; reviewEvery: number },
  today: string,
): boolean => (Date.parse(today) - Date.parse(checked)) / dayInMs > reviewEvery;
