/**
 * Address of a form of the repository's issue tracker on GitHub, with fields filled in.
 *
 * @param repository address of the repository
 * @param template file in `.github/ISSUE_TEMPLATE/`
 * @param fields values by the `id` of the field in that file
 */
export const reportAddress = (
  repository: string,
  template: string,
  fields: Record<string, string> = {},
): string =>
  `${repository.replace(/\/+$/, '')}/issues/new?${new URLSearchParams({ template, ...fields }).toString()}`;
