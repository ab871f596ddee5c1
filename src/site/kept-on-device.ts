/**
 * Everything that pages of this site keep in the storage of a device: in that of all its tabs, and in
 * that of one tab until it is closed. The privacy page names it and clears it; other sites of the same
 * host may keep things there too, which are not ours.
 */
export const keptOnDevice = {
  localStorage: ['locale', 'recent-searches'],
  sessionStorage: ['letter'],
} as const;
