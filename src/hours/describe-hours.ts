import type { Hours } from '../schemas/hours.ts';
import type { Interface } from '../schemas/interface.ts';

/** Opening hours in words; what only others report is said to be so. */
export const describeHours = (hours: Hours, text: Interface['contact']): string => {
  if (hours.status === 'unknown') return text.hoursUnknown;
  return hours.status === 'reported' ? `${text.always} (${text.hoursReported})` : text.always;
};
