/**
 * The oldest browsers that run the site's scripts, of 2021. Older ones get pages without script,
 * which are complete. See docs/offline.md for what they lack that code must not rely on.
 */
export const browserFloor = ['chrome91', 'edge91', 'firefox91', 'safari15'];
