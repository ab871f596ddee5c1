/**
 * Names of what editors, systems and merges leave beside a file: locks, swap and backup files, lists
 * of pictures, halves of macOS files. Nobody wrote these files, so the check passes over them.
 */
const leftovers = [
  // macOS, and Emacs' locks
  /^\._/,
  /^\.#/,
  /^\.DS_Store$/,
  /^Icon\r?$/,
  // Windows
  /^(?:thumbs|ehthumbs(?:_vista)?)\.db$/i,
  /^desktop\.ini$/i,
  // LibreOffice and Word
  /^\.~lock\..*#$/,
  /^~\$/,
  /^~.*\.tmp$/i,
  // Vim
  /\.sw[a-p]$/,
  /^4913$/,
  // nano, RCS, and what git opens to compare both sides of a merge
  /\.save(?:\.\d+)?$/,
  /,v$/,
  /_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+\.\w+$/,
  // Emacs, Kate, Gedit, JetBrains and others
  /~$/,
  /^#.*#$/,
  /\.kate-swp$/,
  /___jb_(?:tmp|old)___$/,
  /\.(?:orig|rej|bak|backup|old|lock|tmp|temp|part|crdownload)$/i,
  /\.sb-[\w-]+$/,
];

/** Whether a file is what a program left there. */
export const isLeftover = (name: string): boolean =>
  leftovers.some((pattern) => pattern.test(name));
