/**
 * Everything that pages of this site keep in the local storage of a device. The privacy page names
 * it and clears it; other sites of the same host may keep things there too, which are not ours.
 */
export const keptOnDevice = ['locale', 'recent-searches'];
