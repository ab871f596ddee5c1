/** Files of `content/` of which a site has exactly one. */
export const singleFiles = [
  'topics.yaml',
  'organisations.yaml',
  'evidence.yaml',
  'glossary.yaml',
  'case-routes.yaml',
  'letter.yaml',
  'contact.yaml',
  'contacts-to-avoid.yaml',
  'site.yaml',
];
