/** Where reports about the site go, as `content/site.yaml` says; both can be missing. */
type ReportsTo = {
  /** Address of the repository on GitHub. */
  repository: string | null;
  /** An address with `mailto:`, for sites without a repository. */
  reports?: string | null | undefined;
};

/**
 * Address that opens a report with fields filled in: a form of the repository's issue tracker, or a
 * mail. Nothing is sent before the reader sends it. `undefined` where the site takes no reports.
 *
 * @param template file in `.github/ISSUE_TEMPLATE/`
 * @param fields values by the `id` of the field in that file
 */
export const reportAddress = (
  { repository, reports }: ReportsTo,
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
  { repository }: Pick<ReportsTo, 'repository'>,
  path: string,
): string | undefined =>
  repository ? `${repository.replace(/\/+$/, '')}/edit/HEAD/${path}` : undefined;
