/**
 * Everything that pages of this site keep on a device: `localStorage` is shared by all tabs, and
 * `sessionStorage` belongs to one tab until it is closed. The privacy page names these entries and
 * clears them; other sites of the same host may keep things there too, which are not ours.
 */
export const keptOnDevice = {
  localStorage: ['locale', 'recent-searches'],
  sessionStorage: ['letter'],
} as const;
