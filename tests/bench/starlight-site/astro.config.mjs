import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://starlight.example',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Starlight',
      defaultLocale: 'en',
      locales: {
        id: { label: 'Bahasa Indonesia' },
        zh: { label: '简体中文', lang: 'zh-Hans' },
        en: { label: 'English' },
      },
      sidebar: [{ label: 'Articles', link: '/' }],
    }),
  ],
});
