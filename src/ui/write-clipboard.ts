/**
 * Puts a text on the clipboard. Browsers offer no clipboard on an address without https, and
 * readers or their devices may refuse it.
 *
 * @returns whether it was written
 */
export const writeClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
