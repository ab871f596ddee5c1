const key = 'letter';

/** What is filled in, by name of field; a list of boxes has a value for each box that is ticked. */
export type LetterDraft = Readonly<Record<string, readonly string[]>>;

const isDraft = (value: unknown): value is LetterDraft =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (list) => Array.isArray(list) && list.every((entry) => typeof entry === 'string'),
  );

/** The draft that this tab keeps; an empty one where storage is denied or damaged. */
export const readDraft = (): LetterDraft => {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return isDraft(draft) ? draft : {};
  } catch {
    return {};
  }
};

/**
 * Keeps a draft in this tab, until the tab is closed.
 *
 * @returns whether the browser let it; where it does not, nothing older is left either
 */
export const keepDraft = (draft: LetterDraft): boolean => {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    forgetDraft();
    return false;
  }
};

export const forgetDraft = (): void => {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage is denied: nothing was kept.
  }
};
