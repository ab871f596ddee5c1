import { preferredLocale } from '../i18n/preferred-locale.ts';

const remembered = (): string | null => {
  try {
    return localStorage.getItem('locale');
  } catch {
    return null;
  }
};

// The choice of a language sends readers on whose language is known: one chosen before, or the
// browser's.
const locale = preferredLocale(remembered(), navigator.languages);
const link = locale && document.querySelector<HTMLAnchorElement>(`a[data-locale="${locale}"]`);
if (link) location.replace(link.href);
