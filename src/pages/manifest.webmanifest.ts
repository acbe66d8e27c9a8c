import type { APIRoute } from 'astro';
import { words } from '../i18n/index.ts';
import { file } from '../site/address.ts';
import { ICON_SIZES } from '../site/icon.ts';

/** What a phone or a desktop needs to keep the site among its programs. */
export const GET: APIRoute = () => {
  const t = words('id', 'common');
  const manifest = {
    id: file('/'),
    name: `${t('site.name')}: ${t('site.tagline')}`,
    short_name: t('site.name'),
    lang: 'id',
    start_url: file('/'),
    scope: file('/'),
    display: 'minimal-ui',
    background_color: '#FBFAF6',
    theme_color: '#FBFAF6',
    icons: [
      { src: file('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.map((size) => ({
        src: file(`/ikon/${String(size)}.png`),
        sizes: `${String(size)}x${String(size)}`,
        type: 'image/png',
      })),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
