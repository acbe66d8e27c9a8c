import { words } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';

export interface NavigationItem {
  readonly label: string;
  readonly path: string;
  /** The page shown belongs to this item. */
  readonly current: 'page' | 'section' | null;
}

/** Items of the header, in order. `path`: the page shown, without language and base. */
export function mainNavigation(language: Language, path: string): readonly NavigationItem[] {
  const t = words(language, 'common');
  const items = [
    { label: t('nav.matrix'), path: '/matriks/' },
    { label: t('nav.acts'), path: '/larangan/' },
    { label: t('nav.circulars'), path: '/edaran/' },
    { label: t('nav.regions'), path: '/wilayah/' },
    { label: t('nav.compare'), path: '/banding/' },
    { label: t('nav.search'), path: '/cari/' },
    { label: t('nav.method'), path: '/metode/' },
    { label: t('nav.data'), path: '/data/' },
  ];
  return items.map((item) => ({ ...item, current: currency(item.path, path) }));
}

/** Items of the footer, in order. */
export function footerNavigation(language: Language): readonly Omit<NavigationItem, 'current'>[] {
  const t = words(language, 'common');
  const tools = words(language, 'tools');
  return [
    { label: t('nav.findings'), path: '/temuan/' },
    { label: tools('brief.nav'), path: '/celah/' },
    { label: tools('claim.nav'), path: '/tulis/' },
    { label: t('nav.charts'), path: '/grafik/' },
    { label: t('nav.method'), path: '/metode/' },
    { label: t('nav.data'), path: '/data/' },
    { label: t('nav.sources'), path: '/sumber/' },
    { label: t('nav.quality'), path: '/mutu/' },
    { label: t('nav.contribute'), path: '/kontribusi/' },
  ];
}

function currency(item: string, path: string): NavigationItem['current'] {
  if (item === path) return 'page';
  return path.startsWith(item) ? 'section' : null;
}
