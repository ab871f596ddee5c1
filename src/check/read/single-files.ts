/** Files of `content/` without which a site cannot be built. */
export const neededFiles = [
  'locales.yaml',
  'site.yaml',
  'topics.yaml',
  'organisations.yaml',
  'evidence.yaml',
  'contact.yaml',
];

/** Files of which a site has at most one. Without one of the others it lacks a page, and works. */
export const singleFiles = [
  ...neededFiles,
  'glossary.yaml',
  'messages.yaml',
  'screen-words.yaml',
  'common-problems.yaml',
  'case-routes.yaml',
  'letter.yaml',
  'contacts-to-avoid.yaml',
  'updates.yaml',
];
