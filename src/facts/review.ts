import { addDays } from '../ui/day.ts';

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
): boolean => addDays(checked, reviewEvery) < today;
