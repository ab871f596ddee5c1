/** Each language as a reader meets it: its locale, its tag, and its own name. */
export const languages = [
  { locale: 'id', tag: 'id', name: 'Bahasa Indonesia' },
  { locale: 'zh', tag: 'zh-Hans', name: '简体中文' },
  { locale: 'en', tag: 'en', name: 'English' },
] as const;
