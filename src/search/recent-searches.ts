const key = 'recent-searches';
const most = 5;

/** Searches made before on this device, newest first; none where storage is denied or damaged. */
export const recentSearches = (): string[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((query) => typeof query === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
};

/** Remembers a search on this device only. */
export const rememberSearch = (query: string): void => {
  const text = query.trim();
  if (text === '') return;
  try {
    const others = recentSearches().filter((other) => other !== text);
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, most)));
  } catch {
    // Storage is denied or full: the search works all the same.
  }
};

export const forgetSearches = (): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
};
