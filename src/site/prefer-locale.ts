import { preferredLocale } from '../i18n/preferred-locale.ts';

const remembered = (): string | null => {
  try {
    return localStorage.getItem('locale');
  } catch {
    return null;
  }
};

// The choice page steps aside for readers whose language is known: chosen before, or the browser's.
const locale = preferredLocale(remembered(), navigator.languages);
const link = locale && document.querySelector<HTMLAnchorElement>(`a[data-locale="${locale}"]`);
if (link) location.replace(link.href);
