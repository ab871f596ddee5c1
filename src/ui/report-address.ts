/** `content/site.yaml`, which says where reports about the site go. */
type Site = App.Locals['site'];

/**
 * Address that opens a report with fields filled in: a form of the repository's issue tracker, or a
 * mail. Nothing is sent before the reader sends it. `undefined` where the site takes no reports.
 *
 * @param template file in `.github/ISSUE_TEMPLATE/`
 * @param fields values by the `id` of the field in that file
 */
export const reportAddress = (
  { repository, reports }: Pick<Site, 'repository' | 'reports'>,
  template: string,
  fields: Record<string, string> = {},
): string | undefined => {
  if (repository) {
    const query = new URLSearchParams({ template, ...fields });
    return `${repository.replace(/\/+$/, '')}/issues/new?${query.toString()}`;
  }
  if (!reports) return undefined;
  const body = Object.values(fields).join('\n');
  return `${reports}?body=${encodeURIComponent(body)}`;
};

/**
 * Address at which GitHub opens a file of the repository for editing.
 *
 * @param path of the file from the folder of the project
 */
export const editAddress = (
  { repository }: Pick<Site, 'repository'>,
  path: string,
): string | undefined =>
  repository ? `${repository.replace(/\/+$/, '')}/edit/HEAD/${path}` : undefined;
