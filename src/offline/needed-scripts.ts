/** Names of the script files that a text mentions, which follow a slash. */
const scriptsIn = (text: string): string[] =>
  (text.match(/\/[\w.-]+\.js\b/g) ?? []).map((found) => found.slice(1));

/**
 * Of the scripts, those that a page needs: directly, or through another one.
 *
 * @param scripts the text of each by its file name
 */
export const neededScripts = (
  pages: readonly string[],
  scripts: ReadonlyMap<string, string>,
): Set<string> => {
  const needed = new Set<string>();
  const waiting = pages.flatMap(scriptsIn);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const text = scripts.get(name);
    if (text === undefined || needed.has(name)) continue;
    needed.add(name);
    waiting.push(...scriptsIn(text));
  }
  return needed;
};
