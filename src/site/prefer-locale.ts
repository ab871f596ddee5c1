import { preferredLocale } from '../i18n/preferred-locale.ts';

const remembered = (): string | null => {
  try {
    return localStorage.getItem('locale');
  } catch {
    return null;
  }
};

// The choice page steps aside for readers whose language is known: chosen before, or the browser's.
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const offered = links.map(({ dataset, hreflang }) => ({
  locale: dataset.locale ?? '',
  tag: hreflang,
}));
const locale = preferredLocale(remembered(), navigator.languages, offered);
const link = links.find(({ dataset }) => dataset.locale === locale);
if (link) location.replace(link.href);
